package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.StageResult;
import org.junheng.assessment.Verdict;
import org.junheng.certification.NewerYear;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;

/** The figures of a newer school year beside the frozen ones; whatever comes out otherwise is marked. */
final class NewerYearPanel extends Composite<Div> {

    private final String frozenYear;
    private final String newestYear;

    NewerYearPanel(NewerYear newer) {
        this.frozenYear =
                getTranslation("certification.newer.frozen", newer.frozen().year());
        this.newestYear =
                getTranslation("certification.newer.newest", newer.newest().year());
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent()
                .add(
                        new H2(getTranslation("certification.newer")),
                        new Hint(
                                Tone.NEUTRAL,
                                getTranslation(
                                        "certification.newer.note",
                                        newer.newest().year(),
                                        newer.version().byName(),
                                        Dates.moment(newer.version().at()))),
                        table(newer));
        if (!newer.units().isEmpty()) {
            var title =
                    getTranslation("certification.newer.units", newer.units().size());
            getContent().add(new Details(title, units(newer.units())));
        }
    }

    private PlainTable table(NewerYear newer) {
        var table = columns("certification.newer.what");
        verdicts(
                table,
                getTranslation("assessment.result.resource"),
                newer.frozen().resource(),
                newer.newest().resource());
        verdicts(
                table,
                getTranslation("assessment.result.overall"),
                newer.frozen().verdict(),
                newer.newest().verdict());
        for (var index = 0; index < newer.frozen().stages().size(); index++) {
            stage(
                    table,
                    newer.frozen().stages().get(index),
                    newer.newest().stages().get(index));
        }
        newer.items().forEach(item -> verdicts(table, item.item(), item.frozen(), item.newest()));
        return table;
    }

    private void stage(PlainTable table, StageResult frozen, StageResult newest) {
        var stage = getTranslation("assessment.stage." + frozen.stage());
        var before = complying(frozen);
        var after = complying(newest);
        table.row(
                new Span(getTranslation("certification.newer.complying", stage)),
                new Span(before),
                new Span(after),
                mark(!before.equals(after)));
        for (var index = 0; index < frozen.coefficients().size(); index++) {
            var one = frozen.coefficients().get(index);
            var other = newest.coefficients().get(index);
            table.row(
                    new Span(getTranslation("certification.newer.coefficient", one.item(), stage)),
                    badge(one.verdict(), shown(one)),
                    badge(other.verdict(), shown(other)),
                    mark(one.verdict() != other.verdict()));
        }
    }

    private PlainTable units(List<NewerYear.UnitChange> units) {
        var table = columns("certification.newer.unit");
        units.forEach(unit -> table.row(
                new Span(unit.name() + " · " + getTranslation("assessment.stage." + unit.stage())),
                new Span(unit(unit.frozen())),
                new Span(unit(unit.newest())),
                mark(true)));
        return table;
    }

    private PlainTable columns(String firstKey) {
        return new PlainTable(List.of(
                getTranslation(firstKey), frozenYear, newestYear, getTranslation("certification.newer.change")));
    }

    private void verdicts(PlainTable table, String what, Verdict frozen, Verdict newest) {
        table.row(
                new Span(what),
                badge(frozen, getTranslation("assessment.verdict." + frozen)),
                badge(newest, getTranslation("assessment.verdict." + newest)),
                mark(frozen != newest));
    }

    private String unit(@Nullable String verdict) {
        return verdict == null
                ? getTranslation("certification.newer.noUnit")
                : getTranslation("assessment.unit.verdict." + verdict);
    }

    private Component mark(boolean changed) {
        return changed ? new Badge(Tone.WARNING, getTranslation("certification.newer.changed")) : new Span();
    }

    private static Badge badge(Verdict verdict, String text) {
        var tone = switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
        return new Badge(tone, text);
    }

    private String shown(Coefficient coefficient) {
        return coefficient
                .shown()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> getTranslation("assessment.verdict.UNDETERMINED"));
    }

    private static String complying(StageResult stage) {
        return stage.complying() + " / " + stage.units();
    }
}
