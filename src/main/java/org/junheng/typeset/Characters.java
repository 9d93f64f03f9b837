package org.junheng.typeset;

/** Which characters a line may begin and end with (避头尾). */
final class Characters {

    private static final int FIRST_WIDE = 0x2e80;
    private static final String NEVER_FIRST = "\u2014\u2026\u2013\u2103\u33a1\u2030\u00b7%)]}";
    private static final String NEVER_LAST = "([{\u00a5\u2116";

    private Characters() {}

    /** Whether it closes something, so that no line begins with it. */
    static boolean closes(int character) {
        if (NEVER_FIRST.indexOf(character) >= 0) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            case Character.OTHER_PUNCTUATION -> character >= FIRST_WIDE;
            default -> false;
        };
    }

    /** Whether it opens something, so that no line ends with it. */
    static boolean opens(int character) {
        if (NEVER_LAST.indexOf(character) >= 0) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Whether it is space that no line needs to begin with; the ideographic space is wanted where it stands. */
    static boolean isSpace(int character) {
        return character == ' ' || character == '\u00a0';
    }

    /** Whether it belongs to a word that is not broken. */
    static boolean isWord(int character) {
        return character < FIRST_WIDE && !isSpace(character) && !opens(character) && !closes(character);
    }

    /** Whether a line may end between these two. */
    static boolean mayPart(int one, int other) {
        return !closes(other) && !opens(one) && !isSpace(other) && !(isWord(one) && isWord(other));
    }
}
