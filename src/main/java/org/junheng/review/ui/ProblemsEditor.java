package org.junheng.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.junheng.review.ProblemDraft;
import org.junheng.review.Severity;

/** A list of problems being written (问题清单). */
final class ProblemsEditor extends Composite<Div> {

    private final ItemNames names;
    private final List<String> items;
    private final Runnable changed;
    private final Div rows = new Div();
    private final List<Row> fields = new ArrayList<>();

    /** The fields of one problem. */
    private record Row(Div card, ComboBox<String> item, Select<Severity> severity, TextArea description) {

        ProblemDraft draft() {
            return new ProblemDraft(item.getValue(), description.getValue(), severity.getValue());
        }
    }

    /**
     * Shows problems.
     *
     * @param items what a problem may concern
     * @param changed is called after every change
     */
    ProblemsEditor(ItemNames names, List<String> items, Runnable changed) {
        this.names = names;
        this.items = items;
        this.changed = changed;
        rows.addClassName("jh-stack");
        var add = new Button(
                getTranslation("review.problem.add"),
                VaadinIcon.PLUS.create(),
                click -> add(new ProblemDraft(null, null, null)));
        getContent().addClassName("jh-stack");
        getContent().add(rows, add);
    }

    /** Shows these instead of what was there. */
    void show(List<ProblemDraft> drafts) {
        fields.clear();
        rows.removeAll();
        drafts.forEach(this::add);
    }

    /** What is entered, without rows in which nothing is. */
    List<ProblemDraft> drafts() {
        return fields.stream()
                .map(Row::draft)
                .filter(draft -> draft.isComplete() || draft.item() != null)
                .toList();
    }

    private void add(ProblemDraft draft) {
        var item = new ComboBox<String>(getTranslation("review.problem.item"));
        item.setItems(items);
        item.setItemLabelGenerator(names::of);
        item.setClearButtonVisible(true);
        item.setValue(draft.item());
        var severity = new Select<Severity>();
        severity.setLabel(getTranslation("review.problem.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        severity.setValue(draft.weight());
        var description = new TextArea(getTranslation("review.problem.description"));
        description.setValue(draft.words());
        description.setWidthFull();
        description.setRequiredIndicatorVisible(true);
        description.setValueChangeMode(ValueChangeMode.LAZY);
        var head = new Div(item, severity);
        head.addClassNames("jh-row", "jh-row-end");
        var card = new Div(head, description);
        card.addClassName("jh-card");
        var row = new Row(card, item, severity, description);
        head.add(remove(row));
        fields.add(row);
        rows.add(card);
        item.addValueChangeListener(change -> changed.run());
        severity.addValueChangeListener(change -> changed.run());
        description.addValueChangeListener(change -> changed.run());
    }

    private Button remove(Row row) {
        var remove = new Button(getTranslation("review.problem.remove"), click -> {
            fields.remove(row);
            rows.remove(row.card());
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }
}
