package org.junheng.schooldata;

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
 * pupils according to its kind, with attached classes like that of a school of all these stages. They are not read.
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

    /** Blank where a figure is missing. */
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

    /** The value by the kind of the school, as {@link School#splittingKind} has it: split, or the school's own. */
    private static String shared(String amount, Level level, int row) {
        var weights = Catalogue.get().liveWeights();
        var value = singleStage(amount, level, row);
        for (var kind : weights.keySet().stream().sorted().toList()) {
            var own = split(amount, level, kind, row);
            value = choice(
                    isOf(kind, row),
                    kind == SchoolKind.COMPLETE_SECONDARY
                            ? choice(has(Level.PRIMARY, row), split(amount, level, SchoolKind.TWELVE_YEAR, row), own)
                            : own,
                    value);
        }
        return value;
    }

    /** A school of one stage has all for itself, unless classes of the other one are attached to it (附设小学班, 附设初中班). */
    private static String singleStage(String amount, Level level, int row) {
        var other = level == Level.PRIMARY ? Level.JUNIOR : Level.PRIMARY;
        var attached = new ArrayList<>(List.of(has(other, row)));
        Arrays.stream(SchoolKind.values())
                .filter(kind -> !kind.hasSenior() && !kind.stages().contains(Stage.valueOf(level.name())))
                .forEach(kind -> attached.add(isOf(kind, row)));
        return choice(
                "OR(%s)".formatted(String.join(",", attached)),
                choice(
                        has(Level.SENIOR, row),
                        split(amount, level, SchoolKind.TWELVE_YEAR, row),
                        split(amount, level, SchoolKind.NINE_YEAR, row)),
                amount + "/" + cell(level.pupils(), row));
    }

    private static String choice(String condition, String then, String otherwise) {
        return "IF(%s,%s,%s)".formatted(condition, then, otherwise);
    }

    private static String isOf(SchoolKind kind, int row) {
        return "%s=\"%s\"".formatted(cell(Column.KIND, row), Catalogue.get().writtenValue(Column.KIND, kind.name()));
    }

    private static String has(Level level, int row) {
        return "SUM(%s)>0".formatted(cell(level.pupils(), row));
    }

    /** What a pupil of this level has, if each counts for as much as its level does. */
    private static String split(String amount, Level level, SchoolKind kind, int row) {
        var weights = Catalogue.get().liveWeights().getOrDefault(kind, Map.of());
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
