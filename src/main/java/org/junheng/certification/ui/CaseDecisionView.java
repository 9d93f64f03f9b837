package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.standard.Item;

/** What the pages of decisions on a whole case have in common: fields of their own above all material of the case. */
abstract class CaseDecisionView<D extends Record> extends TaskFormView<D> {

    private final Parts parts;

    CaseDecisionView(TaskDesk desk, Parts parts) {
        super(desk);
        this.parts = parts;
    }

    /** What is entered or shown for this decision in particular. */
    abstract List<Component> fields(Todo todo);

    /** The title of the tab that this decision begins with; where the case stands unless said otherwise. */
    String opensAt() {
        return "";
    }

    @Override
    protected final Component form(Todo todo, boolean mine) {
        var form = new Div();
        form.addClassName("jh-stack");
        var fields = new Div();
        fields.add(fields(todo));
        fields.addClassName("jh-stack");
        fields.setEnabled(mine);
        form.add(fields, parts.material().openedAt(opensAt(), actor(), todo.caseKey()));
        return form;
    }

    /** The items of the edition that the case is judged by. */
    final List<Item> items(Todo todo) {
        var casefile = parts.casefiles().get(CaseId.parse(todo.caseKey()));
        return parts.editions().get(casefile.edition()).items();
    }

    final Parts parts() {
        return parts;
    }
}
