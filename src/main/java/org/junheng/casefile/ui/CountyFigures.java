package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.platform.ui.PlainTable;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Workbooks;

/** The figures of the county itself, beside those of the year before. */
final class CountyFigures extends Composite<Div> {

    CountyFigures(CountyStatistics statistics, Optional<CountyStatistics> last, Workbooks workbooks) {
        var table = new PlainTable("casefile.figure.name", "casefile.figure.value", "casefile.figure.last");
        for (var figure : CountyFigure.values()) {
            table.row(
                    new Span(workbooks.name(figure)),
                    new Span(shown(statistics, figure)),
                    new Span(last.map(before -> shown(before, figure)).orElse("")));
        }
        var details = new Details(getTranslation("casefile.figures.county"), table);
        details.setWidthFull();
        getContent().addClassName("jh-panel");
        getContent().add(details);
    }

    private String shown(CountyStatistics statistics, CountyFigure figure) {
        return statistics
                .figure(figure)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> getTranslation("casefile.sheet.missing"));
    }
}
