package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;

/** A short table that is read, not worked in, and scrolls sideways where it must; long lists belong into a grid. */
public final class PlainTable extends Composite<Div> {

    private static final String NUMBER = "jh-number";
    private static final String STACKED = "jh-table-stacked";
    private static final String HEAD = "data-head";

    private final NativeTableBody body = new NativeTableBody();
    private final List<String> heads;
    private final NativeTable table;

    /** A table with these heads, given as keys of their texts. */
    public PlainTable(String... heads) {
        this(Arrays.stream(heads).map(I18NProvider::translate).toList());
    }

    /** A table with these heads, given as texts. */
    public PlainTable(List<String> heads) {
        this.heads = List.copyOf(heads);
        var row = new NativeTableRow();
        heads.forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        table = new NativeTable(new NativeTableHeader(row), body);
        table.addClassName("jh-table");
        getContent().addClassName("jh-scroll");
        // Whoever has no mouse scrolls with the keys, for which the focus must come here.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(table);
    }

    /** Has each row's cells stand below the first one on a phone, each with its head, instead of scrolling sideways. */
    public PlainTable stacked() {
        table.addClassName(STACKED);
        return this;
    }

    /** Adds a row; numbers stand on the right. */
    public PlainTable row(Component... cells) {
        var row = new NativeTableRow();
        for (var content : cells) {
            var cell = new NativeTableCell(content);
            if (table.hasClassName(STACKED)) {
                cell.getElement().setAttribute(HEAD, heads.get(row.getComponentCount()));
            }
            if (content instanceof Span span && span.hasClassName(NUMBER)) {
                cell.addClassName(NUMBER);
            }
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    /** Adds rows. */
    public PlainTable rows(List<List<Component>> rows) {
        rows.forEach(cells -> row(cells.toArray(Component[]::new)));
        return this;
    }
}
