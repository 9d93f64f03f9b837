package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.Todo.State;

/** The head of a task's page: which step of which case, due when, who has it. */
final class TaskHeader extends Composite<Div> {

    /**
     * Shows the task.
     *
     * @param holder who has claimed it, empty if nobody
     */
    TaskHeader(Todo todo, String holder, Badge due, Component... actions) {
        var title = new H1(StepNames.of(todo));
        title.addClassName("jh-grow");
        var first = new Div(title);
        first.add(actions);
        first.addClassName("jh-row");
        var second = new Div(
                Links.to(Links.ofCase(todo.caseKey()), todo.subject()),
                new Span(getTranslation("platform.task.round", todo.round())));
        second.addClassNames("jh-row");
        if (todo.state() == State.OPEN) {
            second.add(due, holder(holder));
        } else {
            second.add(new Badge(Tone.NEUTRAL, getTranslation("platform.task.state." + todo.state())));
        }
        var since = new Span(getTranslation("platform.task.since", Dates.moment(todo.created())));
        since.addClassName("jh-muted");
        second.add(since);
        getContent().addClassNames("jh-task-head");
        getContent().add(first, second);
    }

    /** A button that stands in the head. */
    static Button action(String text, Runnable step) {
        var button = new Button(text, click -> step.run());
        button.setDisableOnClick(true);
        return button;
    }

    /** The button that comes first for this person. */
    static Button main(String text, Runnable step) {
        var button = action(text, step);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Span holder(String holder) {
        return holder.isEmpty()
                ? new Badge(Tone.NEUTRAL, getTranslation("platform.task.unclaimed"))
                : new Span(getTranslation("platform.task.holder", holder));
    }
}
