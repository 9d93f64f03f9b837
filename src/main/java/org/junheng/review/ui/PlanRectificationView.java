package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.MeasureDraft;
import org.junheng.review.RectificationPlan;

/** The county plans a measure against each problem (制定整改方案). */
@Route("tasks/plan-rectification")
class PlanRectificationView extends WorkView<RectificationPlan> {

    private final RectificationParts parts;
    private final Map<UUID, Fields> fields = new LinkedHashMap<>();

    /** The fields of one problem. */
    private record Fields(TextArea measure, TextField responsible, DatePicker until) {}

    PlanRectificationView(TaskDesk desk, RectificationParts parts) {
        super(desk);
        this.parts = parts;
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        fields.clear();
        var cards = parts.cards(
                actor(), id, rectification -> fields(rectification.problem().id()));
        before(RectificationPlan.class).ifPresent(plan -> plan.drafts().forEach(this::fill));
        return cards;
    }

    @Override
    RectificationPlan entered() {
        return new RectificationPlan(fields.entrySet().stream()
                .map(entry -> new MeasureDraft(
                        entry.getKey(),
                        entry.getValue().measure().getValue(),
                        entry.getValue().responsible().getValue(),
                        entry.getValue().until().getValue()))
                .toList());
    }

    private Div fields(UUID problem) {
        var measure = new TextArea(I18NProvider.translate("review.plan.measure"));
        measure.setWidthFull();
        measure.setMinRows(3);
        measure.setValueChangeMode(ValueChangeMode.LAZY);
        measure.addValueChangeListener(change -> keep());
        var responsible = new TextField(I18NProvider.translate("review.plan.responsible"));
        responsible.setValueChangeMode(ValueChangeMode.LAZY);
        responsible.addValueChangeListener(change -> keep());
        var until = Dates.picker(I18NProvider.translate("review.plan.until"));
        until.addValueChangeListener(change -> keep());
        fields.put(problem, new Fields(measure, responsible, until));
        var row = new Div(responsible, until);
        row.addClassName("jh-row");
        return stack(measure, row);
    }

    private void fill(MeasureDraft draft) {
        var found = fields.get(draft.problem());
        if (found != null) {
            found.measure().setValue(Objects.requireNonNullElse(draft.measure(), ""));
            found.responsible().setValue(Objects.requireNonNullElse(draft.responsible(), ""));
            found.until().setValue(draft.until());
        }
    }
}
