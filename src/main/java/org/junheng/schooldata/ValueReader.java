package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.schooldata.Catalogue.ColumnSpec;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Reads single cells into their canonical form, and reports those that cannot be read. */
final class ValueReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);
    private static final int MOST_DECIMALS = 10;
    private static final int LONGEST_NAME = 100;

    /** No number as short as this is too large, has too many decimals, or more digits than are shown. */
    private static final int LONGEST_CANONICAL = 12;

    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final Pattern SEPARATOR = Pattern.compile("[;\\u3001\\r\\n]+");

    private final Sheet sheet;
    private final Problems problems;

    ValueReader(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** The canonical value of a cell; empty if it could not be read, which is then reported. */
    Optional<String> read(Cell cell, ColumnSpec spec) {
        if (cell.kind() == Kind.UNCALCULATED) {
            return refuse(cell, spec.header(), "schooldata.error.uncalculated");
        }
        if (cell.kind() == Kind.ERROR) {
            return refuse(cell, spec.header(), "schooldata.error.formula");
        }
        if (cell.kind() == Kind.DATE) {
            return refuse(cell, spec.header(), "schooldata.error.date");
        }
        return switch (spec.type()) {
            case CODE -> code(cell, spec);
            case TEXT -> name(cell, spec);
            case CHOICE -> choice(cell, spec);
            case FLAG -> flag(cell, spec);
            case YEAR -> year(cell, spec);
            case COUNT, LARGEST, AMOUNT, SHARE ->
                isCanonical(cell, spec.type())
                        ? Optional.of(cell.value())
                        : number(cell, spec.header(), spec.type()).map(CellText::plain);
            case ROOMS -> rooms(cell, spec);
        };
    }

    /** Whether a number is stored exactly as it will be kept, as nearly all are: there is nothing to compute then. */
    private static boolean isCanonical(Cell cell, ValueType type) {
        var value = cell.value();
        if (cell.kind() != Kind.NUMBER || value.length() > LONGEST_CANONICAL) {
            return false;
        }
        var point = -1;
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character == '.' && point < 0) {
                point = i;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        var whole = point < 0 ? value.length() : point;
        var isWhole = point < 0 || (type == ValueType.AMOUNT && point < value.length() - 1 && !value.endsWith("0"));
        return isWhole && whole > 0 && (whole == 1 || value.charAt(0) != '0');
    }

    /** The number in a cell, not negative; empty if there is none, which is then reported. */
    Optional<BigDecimal> number(Cell cell, String column, ValueType type) {
        var number = parsed(cell);
        if (number.isEmpty()) {
            problems.error(sheet, cell, column, keyOfNoNumber(cell));
            return Optional.empty();
        }
        if (number.get().signum() < 0) {
            problems.error(sheet, cell, column, "schooldata.error.negative");
            return Optional.empty();
        }
        if (number.get().compareTo(LARGEST) > 0) {
            problems.error(sheet, cell, column, "schooldata.error.tooLarge");
            return Optional.empty();
        }
        if (number.get().stripTrailingZeros().scale()
                > (type == ValueType.AMOUNT || type == ValueType.SHARE ? MOST_DECIMALS : 0)) {
            problems.error(
                    sheet,
                    cell,
                    column,
                    type == ValueType.AMOUNT || type == ValueType.SHARE
                            ? "schooldata.error.decimals"
                            : "schooldata.error.notWhole");
            return Optional.empty();
        }
        return number;
    }

    /** A share between 0 and 1, written as such, as a percentage, or as a number shown as one. */
    Optional<BigDecimal> share(Cell cell, String column) {
        var text = CellText.normal(cell.value());
        if (cell.kind() == Kind.TEXT && text.endsWith("%")) {
            return inRange(
                    cell,
                    column,
                    CellText.number(text.substring(0, text.length() - 1)).map(ValueReader::hundredth));
        }
        var number = parsed(cell);
        // Somebody typed 97 into a cell that shows percentages: spreadsheets keep either 0.97 or 97.
        if (cell.kind() == Kind.PERCENT
                && number.filter(value -> value.compareTo(BigDecimal.TWO) > 0).isPresent()) {
            return inRange(cell, column, number.map(ValueReader::hundredth));
        }
        return inRange(cell, column, number);
    }

    private Optional<BigDecimal> inRange(Cell cell, String column, Optional<BigDecimal> share) {
        if (share.isEmpty()) {
            problems.error(sheet, cell, column, keyOfNoNumber(cell));
            return Optional.empty();
        }
        if (share.get().signum() < 0 || share.get().compareTo(BigDecimal.ONE) > 0) {
            problems.error(sheet, cell, column, "schooldata.error.share");
            return Optional.empty();
        }
        return share;
    }

    static String keyOfNoNumber(Cell cell) {
        return switch (cell.kind()) {
            case ERROR -> "schooldata.error.formula";
            case UNCALCULATED -> "schooldata.error.uncalculated";
            case DATE -> "schooldata.error.date";
            case BOOLEAN -> "schooldata.error.truth";
            case NUMBER, PERCENT, TEXT ->
                CellText.isBeyondMeasure(cell.value()) ? "schooldata.error.tooLarge" : "schooldata.error.noNumber";
        };
    }

    private static BigDecimal hundredth(BigDecimal percent) {
        return percent.divide(HUNDRED);
    }

    static Optional<BigDecimal> parsed(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> CellText.stored(cell.value());
            case TEXT -> CellText.number(cell.value());
            case DATE, BOOLEAN, ERROR, UNCALCULATED -> Optional.empty();
        };
    }

    private Optional<String> code(Cell cell, ColumnSpec spec) {
        var text = CellText.word(cell);
        return SchoolCode.isCode(text) ? Optional.of(text) : refuse(cell, spec.header(), "schooldata.error.code");
    }

    private Optional<String> name(Cell cell, ColumnSpec spec) {
        var text = CellText.visible(cell.value());
        return text.length() > LONGEST_NAME
                ? refuse(cell, spec.header(), "schooldata.error.tooLong", LONGEST_NAME)
                : Optional.of(text);
    }

    private Optional<String> choice(Cell cell, ColumnSpec spec) {
        var choice = Catalogue.get().choice(spec.column(), CellText.word(cell));
        return choice.isPresent()
                ? choice
                : refuse(
                        cell,
                        spec.header(),
                        "schooldata.error.choice",
                        Catalogue.get().written(spec.column()));
    }

    private Optional<String> flag(Cell cell, ColumnSpec spec) {
        var text = CellText.word(cell);
        if (cell.kind() == Kind.BOOLEAN) {
            return Optional.of(text.equals("1") || text.equals("true") ? School.YES : School.NO);
        }
        var answer = Catalogue.get().flag(text);
        return answer.isPresent()
                ? answer
                : refuse(
                        cell,
                        spec.header(),
                        "schooldata.error.choice",
                        Catalogue.get().yes()
                                + Catalogue.get().listSeparator()
                                + Catalogue.get().no());
    }

    private Optional<String> year(Cell cell, ColumnSpec spec) {
        var text = parsed(cell).map(CellText::plain).orElse("");
        return YEAR.matcher(text).matches() ? Optional.of(text) : refuse(cell, spec.header(), "schooldata.error.year");
    }

    private Optional<String> rooms(Cell cell, ColumnSpec spec) {
        var areas = new ArrayList<String>();
        for (var part : SEPARATOR.split(CellText.normal(cell.value()), -1)) {
            if (part.isBlank()) {
                continue;
            }
            var area = cell.kind() == Kind.NUMBER ? parsed(cell) : CellText.number(part);
            if (area.isEmpty() || area.get().signum() < 0) {
                return refuse(cell, spec.header(), "schooldata.error.rooms");
            }
            area.filter(value -> value.signum() > 0).map(CellText::plain).ifPresent(areas::add);
        }
        return areas.isEmpty() ? Optional.empty() : Optional.of(String.join(";", areas));
    }

    private Optional<String> refuse(Cell cell, String column, String key, Object... arguments) {
        problems.error(sheet, cell, column, key, arguments);
        return Optional.empty();
    }
}
