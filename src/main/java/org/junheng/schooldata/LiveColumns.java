package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junheng.schooldata.Catalogue.Live;
import org.junheng.shared.Stage;

/**
 * Columns in which the workbook itself reckons R1–R7 while it is filled in, for schools of one stage. What a school of several
 * stages uses together is split by pupils, which only the import does. They are not read.
 */
final class LiveColumns {

    private static final List<Column> COLUMNS = List.of(Column.values());

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
                    sheet.formula(row, number, formula(live, stage, row + 1));
                }
                number++;
            }
        }
    }

    /** Blank where a figure is missing, or where the school shares with another stage. */
    private static String formula(Live live, Stage stage, int row) {
        var pupils = cell(Level.of(stage).pupils(), row);
        var conditions = new ArrayList<String>();
        // Not "at most zero": the library writes formulas as they are, and a less-than sign would spoil the markup.
        conditions.add("NOT(SUM(%s)>0)".formatted(pupils));
        var sum = new StringBuilder();
        for (var term : live.resource().terms(stage, Resource.Relief.NONE)) {
            var cell = cell(term.column(), row);
            conditions.add("%s=\"\"".formatted(cell));
            sum.append(term.subtracted() ? "-" : "+")
                    .append("SUM(")
                    .append(cell)
                    .append(')');
        }
        if (live.resource().isShared()) {
            for (var level : Level.values()) {
                if (level != Level.of(stage)) {
                    conditions.add("SUM(%s)>0".formatted(cell(level.pupils(), row)));
                }
            }
        }
        return "IF(OR(%s),\"\",ROUND((%s)*%s*%d/%s,2))"
                .formatted(
                        String.join(",", conditions),
                        sum,
                        live.resource().factor().toString(),
                        live.per(),
                        pupils);
    }

    private static String cell(Column column, int row) {
        return Sheet.letters(COLUMNS.indexOf(column) + 1) + row;
    }
}
