package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.certification.ReliefPromise;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;

/** The promises given for exceptions (例外情形承诺). */
final class PromisesTable extends Composite<Div> {

    PromisesTable(List<ReliefPromise> promises) {
        var table = new PlainTable(
                "certification.county.relief.field.school",
                "certification.county.relief.field.kind",
                "certification.county.relief.field.amount",
                "certification.county.relief.field.reason",
                "certification.county.relief.field.promise",
                "certification.county.relief.field.promiseUntil");
        promises.forEach(promise -> table.row(
                new Span(promise.schoolName()),
                new Span(I18NProvider.translate("certification.county.relief.field.kind." + promise.kind())),
                Cells.number(promise.amount()),
                new Span(promise.reason()),
                new Span(promise.promise()),
                new Span(Dates.day(promise.until()))));
        getContent().add(table);
    }
}
