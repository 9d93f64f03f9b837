package org.junheng.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junheng.review.CheckDraft;

/** The fields in which problems are checked (整改核查), one pair of each problem. */
final class CheckFields {

    private final Runnable changed;
    private final Map<UUID, Fields> fields = new LinkedHashMap<>();

    private record Fields(RadioButtonGroup<Boolean> settled, TextArea remark) {}

    /**
     * No fields yet.
     *
     * @param changed called after every change of one of them
     */
    CheckFields(Runnable changed) {
        this.changed = changed;
    }

    /** The fields of one more problem. */
    Div add(UUID problem) {
        var settled = new RadioButtonGroup<Boolean>(I18NProvider.translate("review.check.found"));
        settled.setItems(true, false);
        settled.setItemLabelGenerator(
                yes -> I18NProvider.translate(yes ? "review.check.settled" : "review.check.unsettled"));
        settled.addValueChangeListener(change -> changed.run());
        var remark = new TextArea(I18NProvider.translate("review.check.remark"));
        remark.setWidthFull();
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        remark.addValueChangeListener(change -> changed.run());
        fields.put(problem, new Fields(settled, remark));
        return WorkView.stack(settled, remark);
    }

    /** What is entered now, complete or not. */
    List<CheckDraft> entered() {
        return fields.entrySet().stream()
                .map(entry -> new CheckDraft(
                        entry.getKey(),
                        entry.getValue().settled().getValue(),
                        entry.getValue().remark().getValue()))
                .toList();
    }

    /** Fills in what was entered before. */
    void fill(CheckDraft draft) {
        var found = fields.get(draft.problem());
        if (found != null) {
            found.settled().setValue(draft.settled());
            found.remark().setValue(Objects.requireNonNullElse(draft.remark(), ""));
        }
    }
}
