package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Badge;
import org.junheng.review.Judgement;
import org.junheng.review.Mark;

/** Small tables that are read, not worked in. */
final class Tables {

    private Tables() {}

    static Div of(List<String> heads, List<List<Component>> rows) {
        var head = new NativeTableRow();
        heads.forEach(text -> {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        var body = new NativeTableBody();
        rows.forEach(cells -> {
            var row = new NativeTableRow();
            cells.forEach(content -> row.add(new NativeTableCell(content)));
            body.add(row);
        });
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("jh-table");
        var scroll = new Div(table);
        scroll.addClassName("jh-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }

    static Span badge(@Nullable Mark mark) {
        return mark == null ? new Span() : new Badge(Tones.of(mark), I18NProvider.translate(mark.textKey()));
    }

    static Span badge(@Nullable Judgement judgement) {
        return judgement == null
                ? new Span()
                : new Badge(Tones.of(judgement), I18NProvider.translate(judgement.textKey()));
    }

    static Span text(String text) {
        var span = new Span(text);
        span.addClassName("jh-prewrap");
        return span;
    }
}
