package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.junheng.platform.ui.PlainTable;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;

/** The figures of the county itself, beside those of the year before; each opens to its cell. */
final class CountyFigures extends Composite<Div> {

    /**
     * @param trail where the figures come from, followed only when somebody asks
     */
    CountyFigures(
            CountyStatistics statistics,
            Optional<CountyStatistics> last,
            Workbooks workbooks,
            Supplier<FigureTrail> trail) {
        var table = new PlainTable("casefile.figure.name", "casefile.figure.value", "casefile.figure.last");
        for (var figure : CountyFigure.values()) {
            table.row(
                    new Span(workbooks.name(figure)),
                    SchooldataNavigation.figure(new Span(shown(statistics, figure)), figure, trail),
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
