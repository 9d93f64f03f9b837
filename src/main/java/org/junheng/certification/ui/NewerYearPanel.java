package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Coefficient;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.StageResult;
import org.junheng.assessment.Verdict;
import org.junheng.assessment.ui.AssessmentNavigation;
import org.junheng.certification.NewerYear;
import org.junheng.certification.NewerYears.BothLineages;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;

/** The figures of a newer school year beside the frozen ones; whatever comes out otherwise is marked. */
final class NewerYearPanel extends Composite<Div> {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern LONG = Pattern.compile("(\\.\\d{4})\\d+");
    private static final int DECIMALS = 3;

    private final String frozenYear;
    private final String newestYear;
    private final transient BothLineages lineages;

    /**
     * @param lineages where the numbers of both years come from
     */
    NewerYearPanel(NewerYear newer, BothLineages lineages) {
        this.lineages = lineages;
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
        var figures = new Details(
                getTranslation("certification.newer.figures", newer.figures().size()),
                new NewerUnitsGrid(newer.figures(), lineages));
        figures.setWidthFull();
        getContent().add(figures);
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
        newer.frozen().items().stream()
                .filter(item -> !item.item().startsWith("R"))
                .forEach(item -> item(table, item, newer));
        return table;
    }

    /** An item that has a value or comes out otherwise. */
    private void item(PlainTable table, ItemVerdict frozen, NewerYear newer) {
        var newest = newer.newest().items().stream()
                .filter(other -> other.item().equals(frozen.item()))
                .findFirst()
                .orElseThrow();
        var changed = frozen.verdict() != newest.verdict();
        if (changed || frozen.value() != null || newest.value() != null) {
            table.row(
                    new Span(frozen.item()),
                    judged(frozen, lineages.frozen()),
                    judged(newest, lineages.newest()),
                    mark(changed, difference(frozen, newest)));
        }
    }

    private Component judged(ItemVerdict item, LineageSource source) {
        return Panel.row(
                badge(item.verdict(), getTranslation("assessment.verdict." + item.verdict())),
                Cells.text(number(item).map(NewerYearPanel::plain).orElseGet(() -> shortened(item.value()))),
                AssessmentNavigation.itemTrace(item.item(), source));
    }

    private static String difference(ItemVerdict frozen, ItemVerdict newest) {
        return number(frozen)
                .flatMap(before -> number(newest).map(after -> Beside.signed(plainNumber(after.subtract(before)))))
                .orElse("");
    }

    /** The value of an item where it is a number. */
    private static Optional<BigDecimal> number(ItemVerdict item) {
        return Optional.ofNullable(item.value())
                .filter(value -> NUMBER.matcher(value).matches())
                .map(BigDecimal::new);
    }

    /** Several numbers in a line, cut short where they are long: to round one might carry it over its limit. */
    private static @Nullable String shortened(@Nullable String value) {
        return value == null ? null : LONG.matcher(value).replaceAll("$1\u2026");
    }

    private static BigDecimal plainNumber(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal exact) {
        return plainNumber(exact).stripTrailingZeros().toPlainString();
    }

    private void stage(PlainTable table, StageResult frozen, StageResult newest) {
        var stage = getTranslation("assessment.stage." + frozen.stage());
        var before = complying(frozen);
        var after = complying(newest);
        table.row(
                new Span(getTranslation("certification.newer.complying", stage)),
                new Span(before),
                new Span(after),
                mark(!before.equals(after), ""));
        for (var index = 0; index < frozen.coefficients().size(); index++) {
            var one = frozen.coefficients().get(index);
            var other = newest.coefficients().get(index);
            table.row(
                    new Span(getTranslation("certification.newer.coefficient", one.item(), stage)),
                    traced(one, lineages.frozen()),
                    traced(other, lineages.newest()),
                    mark(one.verdict() != other.verdict(), difference(one, other)));
        }
    }

    private Component traced(Coefficient coefficient, LineageSource source) {
        return AssessmentNavigation.coefficient(
                badge(coefficient.verdict(), shown(coefficient)), coefficient.stage(), coefficient.item(), source);
    }

    private static String difference(Coefficient frozen, Coefficient newest) {
        return frozen.value()
                .flatMap(before -> newest.value().map(after -> Beside.signed(plainNumber(after.subtract(before)))))
                .orElse("");
    }

    private PlainTable units(List<NewerYear.UnitChange> units) {
        var table = columns("certification.newer.unit");
        units.forEach(unit -> table.row(
                new Span(unit.name() + " · " + getTranslation("assessment.stage." + unit.stage())),
                new Span(unit(unit.frozen())),
                new Span(unit(unit.newest())),
                mark(true, "")));
        return table;
    }

    private PlainTable columns(String firstKey) {
        return new PlainTable(List.of(
                        getTranslation(firstKey), frozenYear, newestYear, getTranslation("certification.newer.change")))
                .stacked();
    }

    private void verdicts(PlainTable table, String what, Verdict frozen, Verdict newest) {
        table.row(
                new Span(what),
                badge(frozen, getTranslation("assessment.verdict." + frozen)),
                badge(newest, getTranslation("assessment.verdict." + newest)),
                mark(frozen != newest, ""));
    }

    private String unit(@Nullable String verdict) {
        return verdict == null
                ? getTranslation("certification.newer.noUnit")
                : getTranslation("assessment.unit.verdict." + verdict);
    }

    private Component mark(boolean changed, String difference) {
        var mark = Panel.row(Cells.text(difference));
        if (changed) {
            mark.add(new Badge(Tone.WARNING, getTranslation("certification.newer.changed")));
        }
        return mark;
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
