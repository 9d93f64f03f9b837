package org.junheng.certification.ui;

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
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A small table with a head; long lists belong into a grid. */
final class PlainTable extends Composite<Div> {

    private final NativeTableBody body = new NativeTableBody();

    /** A table with these heads, given as keys of their texts. */
    PlainTable(String... heads) {
        var row = new NativeTableRow();
        for (var head : heads) {
            var cell = new NativeTableHeaderCell(I18NProvider.translate(head));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        var table = new NativeTable(new NativeTableHeader(row), body);
        table.addClassName("jh-table");
        getContent().addClassName("jh-scroll");
        getContent().add(table);
    }

    /** Adds a row. */
    PlainTable row(Component... cells) {
        var row = new NativeTableRow();
        for (var content : cells) {
            var cell = new NativeTableCell(content);
            if (content instanceof Span span && span.hasClassName("jh-number")) {
                cell.addClassName("jh-number");
            }
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    static Span text(@Nullable String text) {
        return new Span(text == null ? "" : text);
    }

    static Span number(@Nullable BigDecimal number) {
        var shown = new Span(number == null ? I18NProvider.translate("certification.county.none") : plain(number));
        shown.addClassName("jh-number");
        return shown;
    }

    static Span number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Plain digits, without an exponent. */
    static String plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }
}
