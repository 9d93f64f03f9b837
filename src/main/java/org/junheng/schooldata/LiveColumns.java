package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.schooldata.Catalogue.Live;
import org.junheng.shared.Stage;
import org.junheng.spreadsheet.Sheet;

/**
 * Columns in which the workbook itself reckons R1–R7 while it is filled in. What the stages of a school use together is split by
 * pupils according to its kind; where attached classes share it, only the import does that. They are not read.
 */
final class LiveColumns {

    private static final List<Column> COLUMNS = List.of(Column.values());

    /** As many as show on which side of a limit a value lies; the value itself is not rounded. */
    private static final String FORMAT = "0.0000";

    private static final String BLANK = "\"\"";

    private LiveColumns() {}

    static int count() {
        return Catalogue.get().live().size() * Stage.values().length;
    }

    static void write(Worksheet sheet, int header, int rows) {
        var number = COLUMNS.size();
        for (var stage : Stage.values()) {
            for (var live : Catalogue.get().live()) {
                sheet.value(header, number, Catalogue.get().liveLabel(live, stage));
                for (var row = header + 1; row <= header + rows; row++) {
                    sheet.formula(row, number, formula(live, Level.of(stage), row + 1));
                }
                number++;
            }
        }
        sheet.range(header + 1, COLUMNS.size(), header + rows, number - 1)
                .style()
                .format(FORMAT)
                .set();
    }

    /** Blank where a figure is missing, or where the school shares with attached classes. */
    private static String formula(Live live, Level level, int row) {
        var pupils = cell(level.pupils(), row);
        var missing = new ArrayList<String>();
        // Not "at most zero": the library writes formulas as they are, and a less-than sign would spoil the markup.
        missing.add("NOT(SUM(%s)>0)".formatted(pupils));
        var sum = new StringBuilder();
        for (var term : live.resource().terms(Stage.valueOf(level.name()), Resource.Relief.NONE)) {
            var cell = cell(term.column(), row);
            missing.add("%s=\"\"".formatted(cell));
            sum.append(term.subtracted() ? "-" : "+")
                    .append("SUM(")
                    .append(cell)
                    .append(')');
        }
        var amount = "(%s)*%s*%d".formatted(sum, live.resource().factor(), live.per());
        var value = live.resource().isShared() ? shared(amount, level, row) : amount + "/" + pupils;
        return unless(missing, value);
    }

    /** The value by the kind of the school: split, or the school's own. */
    private static String shared(String amount, Level level, int row) {
        var others = Arrays.stream(Level.values())
                .filter(other -> other != level)
                .map(other -> "SUM(%s)>0".formatted(cell(other.pupils(), row)))
                .toList();
        var value = unless(others, amount + "/" + cell(level.pupils(), row));
        for (var split : Catalogue.get().liveWeights().entrySet()) {
            var kind = Catalogue.get().writtenValue(Column.KIND, split.getKey().name());
            value = "IF(%s=\"%s\",%s,%s)"
                    .formatted(cell(Column.KIND, row), kind, split(amount, level, split.getValue(), row), value);
        }
        return value;
    }

    /** What a pupil of this level has, if each counts for as much as its level does. */
    private static String split(String amount, Level level, Map<Level, BigDecimal> weights, int row) {
        var own = weights.get(level);
        if (own == null) {
            return BLANK;
        }
        var sharing = weights.keySet().stream().sorted().toList();
        var missing = sharing.stream()
                .map(each -> "%s=\"\"".formatted(cell(each.pupils(), row)))
                .toList();
        var total = sharing.stream()
                .map(each -> "%s*SUM(%s)"
                        .formatted(Objects.requireNonNull(weights.get(each)).toPlainString(), cell(each.pupils(), row)))
                .collect(Collectors.joining("+"));
        return unless(missing, "%s*%s/(%s)".formatted(amount, own.toPlainString(), total));
    }

    private static String unless(List<String> conditions, String value) {
        return "IF(OR(%s),%s,%s)".formatted(String.join(",", conditions), BLANK, value);
    }

    private static String cell(Column column, int row) {
        return Sheet.letters(COLUMNS.indexOf(column) + 1) + row;
    }
}
