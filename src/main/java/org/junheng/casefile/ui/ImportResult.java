package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.CellError;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Query;

/** What an import gave: errors with their cells, odd figures, and what was left aside. */
final class ImportResult extends Composite<Div> {

    private static final int FEW = 8;

    ImportResult(ImportReport report) {
        getContent().addClassName("jh-stack");
        var errors = report.errors();
        getContent()
                .add(
                        errors.isEmpty()
                                ? new Hint(
                                        Tone.GOOD,
                                        getTranslation("casefile.import.accepted", report.fileName(), report.schools()))
                                : new Hint(
                                        Tone.BAD,
                                        getTranslation("casefile.import.refused", report.fileName(), errors.size())));
        if (!errors.isEmpty()) {
            getContent().add(cells(errors));
        }
        var asked = report.queries().stream()
                .filter(query -> !query.concernsWorkbook())
                .toList();
        fold("casefile.import.queries", asked.size(), queries(asked));
        fold("casefile.import.remarks", report.remarks().size(), cells(report.remarks()));
    }

    private void fold(String key, int count, Component list) {
        if (count > 0) {
            var details = new Details(getTranslation(key, count), list);
            details.setWidthFull();
            getContent().add(details);
        }
    }

    private Grid<CellError> cells(List<CellError> errors) {
        var grid = ImportResult.<CellError>grid(errors.size());
        grid.addColumn(CellError::sheet)
                .setHeader(getTranslation("casefile.import.sheet"))
                .setAutoWidth(true);
        grid.addColumn(error -> error.row() == 0 ? "" : Integer.toString(error.row()))
                .setHeader(getTranslation("casefile.import.row"))
                .setAutoWidth(true);
        grid.addColumn(CellError::column)
                .setHeader(getTranslation("casefile.import.column"))
                .setFlexGrow(2);
        grid.addColumn(CellError::cell)
                .setHeader(getTranslation("casefile.import.cell"))
                .setAutoWidth(true);
        grid.addColumn(CellError::value)
                .setHeader(getTranslation("casefile.import.value"))
                .setFlexGrow(1);
        grid.addColumn(error -> text(error.reason()))
                .setHeader(getTranslation("casefile.import.reason"))
                .setFlexGrow(4);
        grid.setItems(errors);
        return grid;
    }

    private Grid<Query> queries(List<Query> queries) {
        var grid = ImportResult.<Query>grid(queries.size());
        grid.addColumn(Query::school)
                .setHeader(getTranslation("casefile.import.school"))
                .setAutoWidth(true);
        grid.addColumn(query -> text(query.message()))
                .setHeader(getTranslation("casefile.import.query"))
                .setFlexGrow(4);
        grid.setItems(queries);
        return grid;
    }

    private static <T> Grid<T> grid(int rows) {
        var grid = new Grid<T>();
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_COMPACT,
                GridVariant.LUMO_ROW_STRIPES,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(rows <= FEW);
        return grid;
    }

    private String text(Message message) {
        return getTranslation(message.key(), message.parameters());
    }
}
