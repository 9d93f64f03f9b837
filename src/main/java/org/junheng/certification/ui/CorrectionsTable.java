package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.certification.CorrectedFigures;
import org.junheng.certification.CountyCorrections;
import org.junheng.platform.ui.PlainTable;

/** Which figures were corrected (数据更正), from what to what, and why. */
final class CorrectionsTable extends Composite<Div> {

    CorrectionsTable(List<CorrectedFigures> made, CountyCorrections corrections) {
        getContent().addClassName("jh-stack");
        var table = new PlainTable(
                "certification.county.correct.school",
                "certification.county.correct.figure.head",
                "certification.county.correct.before",
                "certification.county.correct.after",
                "certification.county.correct.why");
        for (var one : made) {
            if (!one.reimportReason().isEmpty()) {
                getContent()
                        .add(new Paragraph(I18NProvider.translate(
                                "certification.county.correct.reimported", one.reimportReason())));
            }
            one.figures()
                    .forEach(figure -> table.row(
                            new Span(figure.name()),
                            new Span(corrections.columnName(figure.column())),
                            new Span(shown(figure.before())),
                            new Span(shown(figure.after())),
                            new Span(figure.reason())));
        }
        if (made.stream().anyMatch(one -> !one.figures().isEmpty())) {
            getContent().add(table);
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? I18NProvider.translate("certification.county.notReported") : value;
    }
}
