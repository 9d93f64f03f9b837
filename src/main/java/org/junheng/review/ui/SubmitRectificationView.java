package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
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
import org.junheng.review.RectificationResults;
import org.junheng.review.ResultDraft;

/** The county hands in what it did about each problem, with proof (提交整改结果与佐证). */
@Route("tasks/submit-rectification")
class SubmitRectificationView extends WorkView<RectificationResults> {

    private final RectificationParts parts;
    private final Map<UUID, Fields> fields = new LinkedHashMap<>();

    /** The fields of one problem. */
    private record Fields(TextArea result, ProofBox proof) {}

    SubmitRectificationView(TaskDesk desk, RectificationParts parts) {
        super(desk);
        this.parts = parts;
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        fields.clear();
        var cards = parts.cards(
                actor(), id, rectification -> fields(id, rectification.problem().id()));
        before(RectificationResults.class).ifPresent(results -> results.drafts().forEach(this::fill));
        return cards;
    }

    @Override
    RectificationResults entered() {
        return new RectificationResults(fields.entrySet().stream()
                .map(entry -> new ResultDraft(
                        entry.getKey(),
                        entry.getValue().result().getValue(),
                        entry.getValue().proof().ids()))
                .toList());
    }

    private Div fields(CaseId id, UUID problem) {
        var result = new TextArea(I18NProvider.translate("review.result.text"));
        result.setWidthFull();
        result.setMinRows(3);
        result.setValueChangeMode(ValueChangeMode.LAZY);
        result.addValueChangeListener(change -> keep());
        var proof = new ProofBox(
                parts.documents(), actor(), taken -> parts.proofUpload(actor(), id, problem, taken), this::keep);
        fields.put(problem, new Fields(result, proof));
        return stack(result, proof);
    }

    private void fill(ResultDraft draft) {
        var found = fields.get(draft.problem());
        if (found != null) {
            found.result().setValue(Objects.requireNonNullElse(draft.result(), ""));
            found.proof().fill(draft.proof());
        }
    }
}
