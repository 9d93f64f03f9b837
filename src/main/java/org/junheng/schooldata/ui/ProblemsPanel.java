package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.CellError;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Query;

/** The errors, queries and remarks of a workbook, each with its place. */
final class ProblemsPanel extends Composite<Div> {

    ProblemsPanel(List<CellError> errors, List<Query> queries, List<CellError> remarks) {
        var asked = queries.stream().filter(query -> !query.concernsWorkbook()).toList();
        getContent().addClassName("jh-stack");
        if (!errors.isEmpty()) {
            getContent().add(new Hint(Tone.BAD, getTranslation("schooldata.problems.errors", errors.size())));
            getContent().add(grid(errors));
        }
        if (!asked.isEmpty()) {
            var lines = asked.stream().map(query -> words(query.message())).toList();
            getContent().add(fold(getTranslation("schooldata.problems.queries", asked.size()), lines));
        }
        if (!remarks.isEmpty()) {
            var lines = remarks.stream().map(this::line).toList();
            getContent().add(fold(getTranslation("schooldata.problems.remarks", remarks.size()), lines));
        }
    }

    private Grid<CellError> grid(List<CellError> errors) {
        var grid = new Grid<CellError>();
        grid.setItems(errors);
        grid.setAllRowsVisible(errors.size() <= 12);
        grid.addColumn(CellError::sheet)
                .setHeader(getTranslation("schooldata.problems.sheet"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::place)
                .setHeader(getTranslation("schooldata.problems.place"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(CellError::column)
                .setHeader(getTranslation("schooldata.problems.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(CellError::value)
                .setHeader(getTranslation("schooldata.problems.value"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(error -> words(error.reason()))
                .setHeader(getTranslation("schooldata.problems.reason"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        return grid;
    }

    private String place(CellError error) {
        if (!error.cell().isEmpty()) {
            return error.cell();
        }
        return error.row() == 0 ? "" : getTranslation("schooldata.problems.row", Integer.toString(error.row()));
    }

    private String line(CellError remark) {
        return "%s %s %s %s".formatted(remark.sheet(), place(remark), remark.column(), words(remark.reason()));
    }

    private static Details fold(String title, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Details(title, list);
    }

    private String words(Message message) {
        return getTranslation(message.key(), message.parameters());
    }
}
