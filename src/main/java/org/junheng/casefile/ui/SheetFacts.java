package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Optional;
import java.util.function.Supplier;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;

/** All columns of a row as the workbook writes them, those of the year before beside them; each value opens to its cell. */
final class SheetFacts extends Composite<Div> {

    private final transient Workbooks workbooks;
    private final transient Supplier<FigureTrail> trail;

    /**
     * @param last the row of the year before, if there was one
     * @param trail followed only when somebody asks
     */
    SheetFacts(School school, Optional<School> last, Workbooks workbooks, Supplier<FigureTrail> trail) {
        this.workbooks = workbooks;
        this.trail = trail;
        var list = new Element("dl");
        list.getClassList().add("jh-facts");
        list.getClassList().add("jh-facts-columns");
        for (var column : Column.values()) {
            list.appendChild(new Element("dt").setText(workbooks.name(column)), fact(school, last, column));
        }
        getContent().getElement().appendChild(list);
    }

    private Element fact(School school, Optional<School> last, Column column) {
        var shown = written(school, column, workbooks);
        var value = shown.isEmpty() ? new Emphasis(getTranslation(missing(column))) : new Span(shown);
        var fact = new Element("dd");
        fact.appendChild(
                SchooldataNavigation.figure(value, school, column, trail).getElement());
        last.map(before -> written(before, column, workbooks))
                .filter(before -> !before.equals(shown))
                .ifPresent(before -> fact.appendChild(before(before)));
        return fact;
    }

    private Element before(String value) {
        var words = value.isEmpty() ? getTranslation("casefile.sheet.missing") : value;
        var before = ElementFactory.createSpan(getTranslation("casefile.sheet.before", words));
        before.getClassList().add("jh-before");
        return before;
    }

    /** What a blank means: some columns are filled only by those whom they concern. */
    private static String missing(Column column) {
        return column == Column.MAIN_SCHOOL || column == Column.FUNDED_AS_100
                ? "casefile.sheet.notApplicable"
                : "casefile.sheet.missing";
    }

    /** A value of the row as the workbook writes it, empty if it was not reported. */
    static String written(School school, Column column, Workbooks workbooks) {
        return school.text(column).map(text -> workbooks.written(column, text)).orElse("");
    }
}
