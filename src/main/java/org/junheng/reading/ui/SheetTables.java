package org.junheng.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import org.junheng.reading.Part;

/** The sheets of a workbook, one at a time. */
final class SheetTables extends Composite<Div> {

    /** So many rows are shown; who needs the others downloads the workbook. */
    private static final int ROWS = 300;

    private static final int COLUMNS = 200;

    private final Div table = new Div();

    SheetTables(List<Part> sheets) {
        var tabs = new Tabs(sheets.stream().map(sheet -> new Tab(sheet.title())).toArray(Tab[]::new));
        tabs.setWidthFull();
        tabs.addSelectedChangeListener(change -> show(sheets.get(tabs.getSelectedIndex())));
        table.addClassName("jh-reading-table");
        getContent().addClassName("jh-stack");
        getContent().add(tabs, table);
        if (!sheets.isEmpty()) {
            show(sheets.getFirst());
        }
    }

    private void show(Part sheet) {
        table.removeAll();
        var rows = sheet.rows();
        var body = new NativeTableBody();
        rows.stream().limit(ROWS).map(SheetTables::row).forEach(body::add);
        table.add(new NativeTable(body));
        if (rows.isEmpty()) {
            table.add(new Span(getTranslation("reading.sheet.empty")));
        }
        if (rows.stream().limit(ROWS).anyMatch(row -> row.size() > COLUMNS)) {
            table.add(new Paragraph(getTranslation("reading.sheet.wide", COLUMNS)));
        }
        if (rows.size() > ROWS) {
            table.add(new Paragraph(getTranslation("reading.sheet.more", rows.size() - ROWS)));
        }
    }

    private static NativeTableRow row(List<String> cells) {
        var row = new NativeTableRow();
        cells.stream().limit(COLUMNS).map(NativeTableCell::new).forEach(row::add);
        return row;
    }
}
