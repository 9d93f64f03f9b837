package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.junheng.platform.ui.PlainTable;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Workbooks;

/** The figures of the county itself. */
final class CountyFigures extends Composite<Div> {

    CountyFigures(CountyStatistics statistics, Workbooks workbooks) {
        var table = new PlainTable("casefile.figure.name", "casefile.figure.value");
        for (var figure : CountyFigure.values()) {
            table.row(
                    new Span(workbooks.name(figure)),
                    new Span(statistics
                            .figure(figure)
                            .map(BigDecimal::toPlainString)
                            .orElseGet(() -> getTranslation("casefile.sheet.missing"))));
        }
        var details = new Details(getTranslation("casefile.figures.county"), table);
        details.setWidthFull();
        getContent().addClassName("jh-panel");
        getContent().add(details);
    }
}
