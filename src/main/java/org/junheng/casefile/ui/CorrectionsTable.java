package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.PlainTable;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Corrected;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.Workbooks;

/** What was corrected last, with the old values. */
final class CorrectionsTable extends Composite<Div> {

    private final Workbooks workbooks;

    CorrectionsTable(List<Corrected> corrections, Workbooks workbooks) {
        this.workbooks = workbooks;
        var table = new PlainTable(
                "casefile.import.school",
                "casefile.correction.column",
                "casefile.correction.old",
                "casefile.correction.value",
                "casefile.correction.reason",
                "casefile.correction.proof");
        corrections.forEach(one -> table.row(
                new Span(one.school() == null ? "" : one.school().value()),
                new Span(field(one)),
                new Span(value(one, one.oldValue())),
                new Span(value(one, one.newValue())),
                new Span(one.reason()),
                new Span(one.proof() == null ? "" : one.proof())));
        getContent().addClassName("jh-panel");
        getContent().add(new H2(getTranslation("casefile.corrections")), table);
    }

    private String field(Corrected corrected) {
        return corrected.school() == null
                ? workbooks.name(CountyFigure.valueOf(corrected.field()))
                : workbooks.name(Column.valueOf(corrected.field()));
    }

    private String value(Corrected corrected, @Nullable String value) {
        if (value == null) {
            return getTranslation("casefile.sheet.missing");
        }
        return corrected.school() == null ? value : workbooks.written(Column.valueOf(corrected.field()), value);
    }
}
