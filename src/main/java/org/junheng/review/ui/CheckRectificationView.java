package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.CheckDraft;
import org.junheng.review.RectificationChecks;

/** Whoever listed the problems checks each (整改核查) and settles what is solved (销号). */
@Route("tasks/check-rectification")
class CheckRectificationView extends WorkView<RectificationChecks> {

    private final RectificationParts parts;
    private final Map<UUID, Fields> fields = new LinkedHashMap<>();

    /** The fields of one problem. */
    private record Fields(RadioButtonGroup<Boolean> settled, TextArea remark) {}

    CheckRectificationView(TaskDesk desk, RectificationParts parts) {
        super(desk);
        this.parts = parts;
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        fields.clear();
        var cards = parts.cards(
                actor(), id, rectification -> fields(rectification.problem().id()));
        before(RectificationChecks.class).ifPresent(checks -> checks.drafts().forEach(this::fill));
        return cards;
    }

    @Override
    RectificationChecks entered() {
        return new RectificationChecks(fields.entrySet().stream()
                .map(entry -> new CheckDraft(
                        entry.getKey(),
                        entry.getValue().settled().getValue(),
                        entry.getValue().remark().getValue()))
                .toList());
    }

    private Div fields(UUID problem) {
        var settled = new RadioButtonGroup<Boolean>(I18NProvider.translate("review.check.found"));
        settled.setItems(true, false);
        settled.setItemLabelGenerator(
                yes -> I18NProvider.translate(yes ? "review.check.settled" : "review.check.unsettled"));
        settled.addValueChangeListener(change -> keep());
        var remark = new TextArea(I18NProvider.translate("review.check.remark"));
        remark.setWidthFull();
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        remark.addValueChangeListener(change -> keep());
        fields.put(problem, new Fields(settled, remark));
        return stack(settled, remark);
    }

    private void fill(CheckDraft draft) {
        var found = fields.get(draft.problem());
        if (found != null) {
            found.settled().setValue(draft.settled());
            found.remark().setValue(Objects.requireNonNullElse(draft.remark(), ""));
        }
    }
}
