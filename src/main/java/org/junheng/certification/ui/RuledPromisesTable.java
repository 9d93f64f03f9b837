package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.certification.RuledPromise;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;

/** The promises that the standard attaches to reliefs (达标附承诺). */
final class RuledPromisesTable extends Composite<Div> {

    RuledPromisesTable(List<RuledPromise> promises) {
        var table = new PlainTable(
                "certification.promise.item",
                "certification.promise.school",
                "certification.promise.rests",
                "certification.promise.until");
        promises.forEach(promise -> table.row(
                new Span(promise.item()),
                new Span(promise.schoolName()),
                new Span(I18NProvider.translate(
                        promise.sentence().key(), promise.sentence().parameters())),
                new Span(Dates.day(promise.until()))));
        getContent().add(table);
    }
}
