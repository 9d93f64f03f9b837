package org.junheng.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds what is written in different ways into one: full and half width, compatibility forms, large and small letters,
 * invisible characters. White space stays only between letters or digits of scripts that part words by it, for lines of
 * Chinese are broken anywhere.
 *
 * <p>What is folded piece by piece is the same as what is folded at once, as long as no piece begins with a combining
 * mark, so that a part of a text is found in it.
 */
final class Folding {

    private static final String VOICED = "\uFF9E\uFF9F";

    private final String source;
    private final StringBuilder folded;
    private int[] origins;
    private boolean parted;

    private Folding(String source) {
        this.source = source;
        this.folded = new StringBuilder(source.length());
        this.origins = new int[source.length() + 1];
    }

    static Folded fold(String text) {
        return new Folding(text).all();
    }

    private Folded all() {
        for (var at = 0; at < source.length(); ) {
            var end = end(at);
            piece(at, end);
            at = end;
        }
        var length = folded.length();
        origins = Arrays.copyOf(origins, length + 1);
        origins[length] = source.length();
        return new Folded(folded.toString(), origins);
    }

    /** The end of a character with the marks that combine with it. */
    private int end(int start) {
        var end = start + Character.charCount(source.codePointAt(start));
        while (end < source.length() && continues(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private static boolean continues(int character) {
        if (character < 0x300) {
            return character == '\u00AD';
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> VOICED.indexOf(character) >= 0 || (character >= 0x1160 && character <= 0x11FF);
        };
    }

    private void piece(int start, int end) {
        var first = source.charAt(start);
        if (end == start + 1 && (isIdeograph(first) || (first > ' ' && first < 0x7F))) {
            add(Character.toLowerCase(first), start);
            return;
        }
        var piece = source.substring(start, end);
        var visible = new StringBuilder();
        piece.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        Normalizer.normalize(visible, Normalizer.Form.NFKC)
                .codePoints()
                .map(character -> Character.toLowerCase(Character.toUpperCase(character)))
                .forEach(character -> character(character, start));
    }

    /** Unified ideographs that have no other form. */
    private static boolean isIdeograph(char unit) {
        return unit >= 0x4E00 && unit <= 0x9FFF;
    }

    private void character(int character, int origin) {
        if (isBlank(character)) {
            parted = true;
            return;
        }
        for (var unit : Character.toChars(character)) {
            add(unit, origin);
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE;
    }

    private void add(char unit, int origin) {
        if (parted && !folded.isEmpty() && isSpaced(folded.charAt(folded.length() - 1)) && isSpaced(unit)) {
            put(' ', origin);
        }
        parted = false;
        put(unit, origin);
    }

    private void put(char unit, int origin) {
        if (folded.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length + 16);
        }
        origins[folded.length()] = origin;
        folded.append(unit);
    }

    /** Whether words of this script are parted by blanks. */
    private static boolean isSpaced(char unit) {
        return Character.isLetterOrDigit(unit)
                && !Character.isIdeographic(unit)
                && Character.UnicodeScript.of(unit) != Character.UnicodeScript.HIRAGANA
                && Character.UnicodeScript.of(unit) != Character.UnicodeScript.KATAKANA;
    }
}
