package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;

/**
 * The page of a task whose data is kept while it is being entered, so that no lost session loses it.
 *
 * @param <D> the data of the task
 */
abstract class WorkView<D extends Record> extends TaskFormView<D> {

    private static final String WORK = "work";

    private final TaskDesk desk;
    private boolean shown;

    WorkView(TaskDesk desk) {
        super(desk);
        this.desk = desk;
    }

    /** What this step works on, with what was entered before. */
    abstract Component fields(Todo todo, CaseId id, boolean mine);

    /** What is entered now, complete or not. */
    abstract D entered();

    @Override
    protected final Component form(Todo todo, boolean mine) {
        shown = false;
        var fields = fields(todo, CaseId.parse(todo.caseKey()), mine);
        fields.getElement().setEnabled(mine);
        shown = mine;
        return stack(fields, material(todo));
    }

    /** Whether all that is known of the case lies open below the fields, as this step is about nothing else. */
    boolean readsAll() {
        return false;
    }

    private Component material(Todo todo) {
        var content = new Div();
        var material = new Details(I18NProvider.translate("review.material"), content);
        material.addClassName("jh-material");
        material.addOpenedChangeListener(change -> {
            if (change.isOpened() && content.getComponentCount() == 0) {
                content.add(desk.material(todo));
            }
        });
        material.setOpened(readsAll());
        material.setWidthFull();
        return material;
    }

    @Override
    protected final D data(String decision) {
        return entered();
    }

    /** What was entered before, if anything was. */
    final Optional<D> before(Class<D> type) {
        return draft().record(WORK, type);
    }

    /** Keeps what is entered now. */
    final void keep() {
        if (shown) {
            draft().keepRecord(WORK, entered());
        }
    }

    static Section section(String title, Component... content) {
        var stack = new Div(content);
        stack.addClassName("jh-stack");
        var section = new Section(new H2(title), stack);
        section.addClassName("jh-panel");
        return section;
    }

    static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("jh-stack");
        return stack;
    }
}
