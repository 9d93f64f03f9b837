package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.evidence.ui.EvidenceNavigation;
import org.junheng.review.Level;
import org.junheng.review.Rectification;
import org.junheng.review.Rectifications;
import org.junheng.shared.Actor;

/** What the pages need on which problems are rectified. */
@SpringComponent
class RectificationParts {

    private final Rectifications rectifications;
    private final Documents documents;
    private final JudgingParts judging;
    private final EvidenceNavigation evidence;

    RectificationParts(
            Rectifications rectifications, Documents documents, JudgingParts judging, EvidenceNavigation evidence) {
        this.rectifications = rectifications;
        this.documents = documents;
        this.judging = judging;
        this.evidence = evidence;
    }

    Documents documents() {
        return documents;
    }

    /** A place to drop the proof of one problem; each document lies in the rectification box at once. */
    Component proofUpload(Actor actor, CaseId id, UUID problem, Consumer<String> taken) {
        return evidence.upload(actor, id, ExtraBox.RECTIFICATION, problem.toString(), taken);
    }

    /** Every open problem with the fields of the present step, and the others below, to be read. */
    Div cards(Actor actor, CaseId id, Function<Rectification, Component> fields) {
        var links = new DocumentLinks(documents, actor);
        var names = judging.names(id);
        var all = rectifications.of(actor, id);
        var cards = new Div();
        cards.addClassName("jh-stack");
        all.stream()
                .filter(one -> one.problem().isOpen())
                .map(one -> new RectificationCard(one, names, links, fields.apply(one)))
                .forEach(cards::add);
        all.stream()
                .filter(one -> !one.problem().isOpen())
                .map(one -> new RectificationCard(one, names, links))
                .forEach(cards::add);
        return cards;
    }

    /** Every problem of this level that nobody has settled, with the fields to check it again. */
    Div unsettled(Actor actor, CaseId id, Level level, Function<Rectification, Component> fields) {
        var links = new DocumentLinks(documents, actor);
        var names = judging.names(id);
        var cards = new Div();
        cards.addClassName("jh-stack");
        rectifications.unsettled(actor, id, level).stream()
                .map(one -> new RectificationCard(one, names, links, fields.apply(one)))
                .forEach(cards::add);
        return cards;
    }

    /** All problems, to be read. */
    Div cards(Actor actor, CaseId id) {
        return cards(actor, id, one -> new Div());
    }
}
