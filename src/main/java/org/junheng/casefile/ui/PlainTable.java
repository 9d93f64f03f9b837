package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A short table that scrolls sideways where it must. */
final class PlainTable extends Composite<Div> {

    private final NativeTableBody body = new NativeTableBody();

    /** A table with columns of these headings, by their keys. */
    PlainTable(String... headings) {
        var head = new NativeTableRow();
        for (var key : headings) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("jh-table");
        getContent().addClassName("jh-scroll");
        getContent().add(table);
    }

    PlainTable row(Component... cells) {
        var row = new NativeTableRow();
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        return this;
    }
}
