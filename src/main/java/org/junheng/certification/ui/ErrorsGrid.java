package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.platform.ui.Narrow;
import org.junheng.schooldata.CellError;

/** The cells of a workbook that were not understood, as a table, or as cards on a phone. */
final class ErrorsGrid extends Composite<Grid<CellError>> {

    private static final int FEW = 12;

    ErrorsGrid(List<CellError> errors) {
        var grid = getContent();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        var columns = List.of(
                grid.addColumn(CellError::sheet)
                        .setHeader(head("sheet"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                grid.addColumn(ErrorsGrid::cell)
                        .setHeader(head("cell"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                grid.addColumn(CellError::column).setHeader(head("column")).setFlexGrow(2),
                grid.addColumn(CellError::value).setHeader(head("value")).setFlexGrow(1),
                grid.addColumn(ErrorsGrid::reason).setHeader(head("reason")).setFlexGrow(4));
        var card = grid.addComponentColumn(ErrorsGrid::card);
        card.setVisible(false);
        grid.setItems(errors);
        grid.setAllRowsVisible(errors.size() < FEW);
        Narrow.follow(grid, narrow -> {
            card.setVisible(narrow);
            columns.forEach(column -> column.setVisible(!narrow));
            grid.setClassName("jh-cards", narrow);
        });
    }

    private static Component card(CellError error) {
        var place = new Span(I18NProvider.translate(
                "certification.county.import.place", error.sheet(), cell(error), error.column(), error.value()));
        place.addClassNames("jh-muted", "jh-small");
        var card = new Div(new Span(reason(error)), place);
        card.addClassName("jh-card");
        return card;
    }

    private static String cell(CellError error) {
        return error.cell().isEmpty() ? String.valueOf(error.row()) : error.cell();
    }

    private static String reason(CellError error) {
        return I18NProvider.translate(error.reason().key(), error.reason().parameters());
    }

    private static String head(String column) {
        return I18NProvider.translate("certification.county.import.column." + column);
    }
}
