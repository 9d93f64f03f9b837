package org.junheng.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.spreadsheet.Sheet.Kind;

/**
 * Which styles show a number as a percentage or as a date.
 *
 * @param percents the numbers of styles that show a percentage
 * @param dates the numbers of styles that show a date or time
 * @param calendar from when the workbook counts its days
 */
record CellStyles(Set<Integer> percents, Set<Integer> dates, CellDates calendar) {

    /** What a style or format takes. */
    private static final int KEPT = 60;

    private static final int LONGEST_FORMAT = 255;
    private static final Set<Integer> PERCENT_FORMATS = Set.of(9, 10);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE_PARTS = Pattern.compile("[ymdhsYMDHS]");

    static CellStyles none() {
        return new CellStyles(Set.of(), Set.of(), CellDates.FROM_1900);
    }

    /** Gathers the styles from the elements of their part, as they come. */
    static final class Reader {

        private final CellDates calendar;
        private final ReadingBudget budget;
        private final Map<Integer, Kind> formats = new HashMap<>();
        private final Set<Integer> percents = new TreeSet<>();
        private final Set<Integer> dates = new TreeSet<>();
        private boolean inCells;
        private int next;

        Reader(CellDates calendar, ReadingBudget budget) {
            this.calendar = calendar;
            this.budget = budget;
        }

        void read(Element element) {
            switch (element.name()) {
                case "numFmt" -> {
                    budget.keep(KEPT);
                    formats.put(Integer.valueOf(element.required("numFmtId")), kindOf(element.required("formatCode")));
                }
                case "cellXfs" -> inCells = true;
                case "cellStyles", "dxfs" -> inCells = false;
                case "xf" -> {
                    if (inCells) {
                        budget.keep(KEPT);
                        style(CellStyles.kind(element.attribute("numFmtId"), formats));
                    }
                }
                default -> {}
            }
        }

        private void style(Kind kind) {
            switch (kind) {
                case PERCENT -> percents.add(next);
                case DATE -> dates.add(next);
                case NUMBER, TEXT, BOOLEAN, ERROR, UNCALCULATED -> {}
            }
            next++;
        }

        CellStyles styles() {
            return new CellStyles(percents, dates, calendar);
        }
    }

    private static Kind kind(@Nullable String format, Map<Integer, Kind> formats) {
        var number = format == null ? 0 : Integer.parseInt(format);
        var custom = formats.getOrDefault(number, Kind.NUMBER);
        if (PERCENT_FORMATS.contains(number) || custom == Kind.PERCENT) {
            return Kind.PERCENT;
        }
        return isDate(number) ? Kind.DATE : custom;
    }

    private static Kind kindOf(String format) {
        var code = format.length() > LONGEST_FORMAT ? format.substring(0, LONGEST_FORMAT) : format;
        if (code.contains("%")) {
            return Kind.PERCENT;
        }
        return DATE_PARTS.matcher(LITERALS.matcher(code).replaceAll("")).find() ? Kind.DATE : Kind.NUMBER;
    }

    /** The formats that every spreadsheet program knows by number, East Asian ones included. */
    private static boolean isDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** A number as it is shown in this style where that is a date; else as it is stored. */
    String shown(@Nullable String style, String stored) {
        return kind(style) == Kind.DATE ? calendar.shown(stored) : stored;
    }

    /** What a number of this style is shown as. */
    Kind kind(@Nullable String style) {
        if (style == null) {
            return Kind.NUMBER;
        }
        var number = Integer.valueOf(style);
        if (percents.contains(number)) {
            return Kind.PERCENT;
        }
        return dates.contains(number) ? Kind.DATE : Kind.NUMBER;
    }
}
