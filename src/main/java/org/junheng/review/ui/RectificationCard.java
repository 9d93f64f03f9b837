package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Rectification;
import org.junheng.review.Severity;

/** A problem with everything done about it, and the fields of the present step. */
final class RectificationCard extends Composite<Section> {

    private final ItemNames names;
    private final DocumentLinks links;

    RectificationCard(Rectification rectification, ItemNames names, DocumentLinks links, Component... fields) {
        this.names = names;
        this.links = links;
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent()
                .add(head(rectification), Tables.text(rectification.problem().description()));
        rectification.measure().map(this::plan).ifPresent(getContent()::add);
        for (var number = 0; number < rectification.results().size(); number++) {
            getContent().add(result(rectification.results().get(number)));
            if (number < rectification.checks().size()) {
                getContent().add(check(rectification.checks().get(number)));
            }
        }
        rectification.checks().stream()
                .skip(rectification.results().size())
                .map(this::check)
                .forEach(getContent()::add);
        getContent().add(fields);
    }

    private Div head(Rectification rectification) {
        var problem = rectification.problem();
        var item = problem.item();
        var title =
                new H3(getTranslation("review.problem.title", problem.number(), item == null ? "" : names.of(item)));
        var head = new Div(
                new Badge(
                        problem.severity() == Severity.MINOR ? Tone.NEUTRAL : Tone.WARNING,
                        getTranslation(problem.severity().textKey())),
                new Badge(
                        Tones.of(problem.status()),
                        getTranslation(problem.status().textKey())));
        var closer = problem.closedByName();
        var closed = problem.closedAt();
        if (closer != null && closed != null) {
            head.add(muted(getTranslation("review.problem.closed", closer, Dates.moment(closed))));
        }
        head.addClassName("jh-row");
        return new Div(title, head);
    }

    private Div plan(Rectification.Measure measure) {
        return line(
                "review.plan.line",
                measure.measure(),
                getTranslation("review.plan.who", measure.responsible(), Dates.day(measure.until())));
    }

    private Div result(Rectification.Result result) {
        var line = line("review.result.line", result.result(), Dates.moment(result.at()));
        line.add(links.of(result.documents()));
        return line;
    }

    private Div check(Rectification.Check check) {
        var found = getTranslation(check.settled() ? "review.check.settled" : "review.check.unsettled");
        return line(
                "review.check.line",
                check.remark().isEmpty() ? found : found + ": " + check.remark(),
                check.byName() + " " + Dates.moment(check.at()));
    }

    private Div line(String label, String text, String aside) {
        var line = new Div(muted(getTranslation(label)), Tables.text(text), muted(aside));
        line.addClassName("jh-row");
        return line;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("jh-muted", "jh-small");
        return span;
    }
}
