package org.junheng.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.junheng.evidence.ui.EvidenceNavigation;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Tone;
import org.junheng.request.MaterialRequest;
import org.junheng.request.RequestStep;
import org.junheng.shared.Actor;

/** One request for material with everything that was done about it. */
final class RequestCard extends Composite<Div> {

    private final transient EvidenceNavigation evidence;
    private final transient Actor actor;

    RequestCard(Actor actor, MaterialRequest request, EvidenceNavigation evidence) {
        this.actor = actor;
        this.evidence = evidence;
        getContent().addClassName("jh-document");
        var head = new Div(box(request), state(request.state()), due(request));
        head.addClassName("jh-row");
        getContent().add(head, said(asker(request), request.reason()));
        request.steps().forEach(step -> getContent().add(step(step)));
    }

    private static Span box(MaterialRequest request) {
        var box = new Span(request.box());
        box.addClassName("jh-box-code");
        return box;
    }

    private Span due(MaterialRequest request) {
        var due = new Span(getTranslation("request.due", Dates.day(request.due())));
        due.addClassNames("jh-muted", "jh-small");
        return due;
    }

    private Badge state(MaterialRequest.State state) {
        var tone = switch (state) {
            case OPEN -> Tone.WARNING;
            case ANSWERED -> Tone.INFO;
            case SETTLED -> Tone.GOOD;
            case CLOSED -> Tone.NEUTRAL;
        };
        return new Badge(tone, getTranslation("request.state." + state));
    }

    private String asker(MaterialRequest request) {
        var level = getTranslation(request.level().textKey());
        var at = Dates.moment(request.at());
        return request.askedByName().isEmpty()
                ? getTranslation("request.asked", level, at)
                : getTranslation("request.askedBy", level, request.askedByName(), at);
    }

    private Component step(RequestStep step) {
        var kind = getTranslation("request.step." + step.kind());
        var at = Dates.moment(step.at());
        var who = step.byName().isEmpty()
                ? getTranslation("request.stepAt", kind, at)
                : getTranslation("request.stepBy", kind, step.byName(), at);
        var content = said(who, step.words());
        if (!step.documents().isEmpty()) {
            content.add(evidence.links(actor, step.documents()));
        }
        return content;
    }

    private static Div said(String who, String words) {
        var by = new Div(who);
        by.addClassNames("jh-muted", "jh-small");
        var content = new Div(by);
        if (!words.isEmpty()) {
            content.add(new Div(words));
        }
        return content;
    }
}
