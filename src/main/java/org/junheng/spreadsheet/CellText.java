package org.junheng.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people write numbers and words into cells. */
public final class CellText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d*)?|[+-]?\\.\\d+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d*)?[eE][+-]?\\d+");
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_EXPONENT = 30;

    /** Spreadsheets compute in binary and show 15 digits: 642.6174999999999 is what they keep of 642.6175. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final int MINUS = 0x2212;

    private CellText() {}

    /** Half-width, and without blanks at the ends. */
    public static String normal(String written) {
        if (isAscii(written)) {
            return written.strip();
        }
        var text = new StringBuilder(written.length());
        // Marks of writing direction and the like come along when text is copied; nobody sees them.
        written.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(CellText::halfWidth)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    /** Half-width and without any blanks, as headers and choices are compared. */
    public static String dense(String written) {
        return withoutBlanks(normal(written));
    }

    private static boolean isAscii(String written) {
        for (var i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutBlanks(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                return BLANKS.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /** What a cell says where a word or code is asked: half-width, without blanks, a number in plain digits. */
    public static String word(Sheet.Cell cell) {
        return cell.kind() == Sheet.Kind.NUMBER
                ? stored(cell.value()).map(CellText::plain).orElseGet(() -> dense(cell.value()))
                : dense(cell.value());
    }

    /** The text as it is seen: without marks that nobody sees, its lines joined. */
    public static String visible(String written) {
        for (var i = 0; i < written.length(); i++) {
            var character = written.charAt(i);
            if (Character.isISOControl(character)
                    || Character.isSurrogate(character)
                    || Character.getType(character) == Character.FORMAT) {
                return withoutMarks(written);
            }
        }
        return written.strip();
    }

    private static String withoutMarks(String written) {
        return written.replaceAll("\\p{Cf}", "").replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** The number that this text writes, with or without thousands separators. */
    public static Optional<BigDecimal> number(String written) {
        var text = normal(written);
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(",", "")));
    }

    /** The number that a spreadsheet stored. */
    public static Optional<BigDecimal> stored(String stored) {
        try {
            var number = new BigDecimal(stored.strip()).round(SHOWN).stripTrailingZeros();
            return Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
                            || number.scale() > LARGEST_EXPONENT
                    ? Optional.empty()
                    : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether this is a number too large or too fine for any figure, though somebody wrote it. */
    public static boolean isBeyondMeasure(String written) {
        var text = normal(written);
        return SCIENTIFIC.matcher(text).matches()
                || (text.length() > LONGEST_NUMBER && NUMBER.matcher(text).matches());
    }

    /** Plain digits without trailing zeros, as cells are kept. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static int halfWidth(int character) {
        if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
            return character - FULL_WIDTH_OFFSET;
        }
        if (character == MINUS) {
            return '-';
        }
        return Character.isSpaceChar(character) ? ' ' : character;
    }
}
