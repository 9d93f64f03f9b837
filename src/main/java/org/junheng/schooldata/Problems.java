package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;

/** Collects what is wrong with a workbook, and what was left aside. A hopeless file does not give endless lists. */
final class Problems {

    private static final int MOST = 2_000;
    private static final int LONGEST_VALUE = 200;

    private final List<CellError> errors = new ArrayList<>();
    private final List<CellError> remarks = new ArrayList<>();

    List<CellError> errors() {
        return errors;
    }

    List<CellError> remarks() {
        return remarks;
    }

    void error(Sheet sheet, Cell cell, String column, String key, Object... arguments) {
        add(errors, at(sheet.name(), cell.row(), column, cell.address(), cell.value(), Message.of(key, arguments)));
    }

    void error(String sheet, int row, String column, String key, Object... arguments) {
        add(errors, at(sheet, row, column, "", "", Message.of(key, arguments)));
    }

    void remark(Sheet sheet, Cell cell, String column, String key, Object... arguments) {
        add(remarks, at(sheet.name(), cell.row(), column, cell.address(), cell.value(), Message.of(key, arguments)));
    }

    void remark(String sheet, int row, String column, String key, Object... arguments) {
        add(remarks, at(sheet, row, column, "", "", Message.of(key, arguments)));
    }

    private static CellError at(String sheet, int row, String column, String cell, String value, Message reason) {
        var shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        return new CellError(sheet, row, column, cell, shown, reason);
    }

    private static void add(List<CellError> list, CellError problem) {
        if (list.size() < MOST) {
            list.add(problem);
        } else if (list.size() == MOST) {
            list.add(at(problem.sheet(), 0, "", "", "", Message.of("schooldata.error.more", MOST)));
        }
    }
}
