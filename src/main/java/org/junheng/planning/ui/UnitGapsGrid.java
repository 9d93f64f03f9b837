package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Reach;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.planning.UnitGap;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.SchoolCode;

/** What every unit lacks, item by item. */
final class UnitGapsGrid extends Composite<Div> {

    private final List<UnitGap> units;
    private final LineageSource lineages;

    UnitGapsGrid(List<UnitGap> units, LineageSource lineages) {
        this.lineages = lineages;
        this.units = units;
        var note = new Paragraph(getTranslation("planning.gap.units.note"));
        note.addClassNames("jh-muted", "jh-small");
        getContent().addClassName("jh-stack");
        getContent().add(note, grid());
    }

    private Grid<UnitGap> grid() {
        var grid = new Grid<UnitGap>();
        grid.addColumn(UnitGap::name)
                .setHeader(getTranslation("planning.column.school"))
                .setSortable(true)
                .setAutoWidth(true);
        grid.addColumn(unit -> PlanningWords.of(unit.stage()))
                .setHeader(getTranslation("planning.column.stage"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(UnitGap::pupils)
                .setHeader(getTranslation("planning.column.pupils"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        units.stream()
                .flatMap(unit -> unit.lacks().stream())
                .map(UnitGap.Lack::item)
                .distinct()
                .sorted()
                .forEach(item -> grid.addComponentColumn(unit -> lack(unit, item))
                        .setHeader(item)
                        .setTextAlign(ColumnTextAlign.END)
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        grid.addColumn(unit -> String.join(", ", unit.mayMiss()))
                .setHeader(getTranslation("planning.column.mayMiss"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", getTranslation("planning.gap.units"));
        grid.setHeight("24rem");
        grid.setItems(units);
        return grid;
    }

    private Component lack(UnitGap unit, String item) {
        return unit.lacks().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .map(lack -> traced(unit, lack))
                .orElseGet(Span::new);
    }

    /** What is missing, which opens to where that comes from. */
    private Component traced(UnitGap unit, UnitGap.Lack lack) {
        var asked = new LineageQuestion(lack.item(), new SchoolCode(unit.school()), unit.stage());
        return AssessmentNavigation.unitValue(badge(lack), unit.name(), asked, lineages);
    }

    private Badge badge(UnitGap.Lack lack) {
        var missing = lack.toThreshold();
        if (missing == null) {
            return new Badge(Tone.NEUTRAL, getTranslation("assessment.units.missing"));
        }
        var badge =
                new Badge(lack.reach() == Reach.WITHIN_FLOOR ? Tone.WARNING : Tone.BAD, PlanningWords.plain(missing));
        var floor = lack.toFloor();
        if (floor != null) {
            badge.setTitle(
                    getTranslation("planning.gap.lack", lack.threshold().toPlainString(), PlanningWords.plain(floor)));
        }
        return badge;
    }
}
