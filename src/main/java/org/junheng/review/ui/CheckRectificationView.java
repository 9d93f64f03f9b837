package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.RectificationChecks;

/** Whoever listed the problems checks each (整改核查) and settles what is solved (销号). */
@Route("tasks/check-rectification")
class CheckRectificationView extends WorkView<RectificationChecks> {

    private final RectificationParts parts;
    private CheckFields fields = new CheckFields(this::keep);

    CheckRectificationView(TaskDesk desk, RectificationParts parts) {
        super(desk);
        this.parts = parts;
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        fields = new CheckFields(this::keep);
        var cards = parts.cards(
                actor(), id, rectification -> fields.add(rectification.problem().id()));
        before(RectificationChecks.class).ifPresent(checks -> checks.drafts().forEach(fields::fill));
        return cards;
    }

    @Override
    RectificationChecks entered() {
        return new RectificationChecks(fields.entered());
    }
}
