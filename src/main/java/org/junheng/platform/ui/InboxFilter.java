package org.junheng.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.Todo.State;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.platform.time.MovableClock;
import org.junheng.platform.time.WorkingDays;

/** What the inbox is narrowed down to. */
final class InboxFilter extends Composite<Div> {

    private static final int SOON = 3;

    /** How near the due date is. */
    enum Due {
        ANY,
        OVERDUE,
        TODAY,
        SOON
    }

    private final TextField text = new TextField();
    private final ComboBox<String> step = new ComboBox<>();
    private final Select<Due> due = new Select<>();
    private final Clock clock;
    private final WorkingDays workingDays;

    InboxFilter(Clock clock, WorkingDays workingDays, Runnable changed) {
        this.clock = clock;
        this.workingDays = workingDays;
        text.setPlaceholder(getTranslation("platform.inbox.filter.case"));
        text.setAriaLabel(getTranslation("platform.inbox.filter.case"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed.run());
        step.setPlaceholder(getTranslation("platform.inbox.filter.step"));
        step.setAriaLabel(getTranslation("platform.inbox.filter.step"));
        step.setClearButtonVisible(true);
        step.addValueChangeListener(change -> changed.run());
        due.setAriaLabel(getTranslation("platform.inbox.filter.due"));
        due.setItems(Due.values());
        due.setItemLabelGenerator(choice -> getTranslation("platform.inbox.due." + choice));
        due.setValue(Due.ANY);
        due.addValueChangeListener(change -> changed.run());
        getContent().addClassNames("jh-row", "jh-filter");
        getContent().add(text, step, due);
    }

    /** Offers these steps, by id, with their labels. */
    void offer(Map<String, String> steps, State state) {
        var chosen = step.getValue();
        step.setItems(steps.keySet());
        step.setItemLabelGenerator(id -> StepNames.of(id, steps.getOrDefault(id, id), null));
        step.setValue(chosen != null && steps.containsKey(chosen) ? chosen : null);
        due.setVisible(state == State.OPEN);
    }

    /** The query that this filter stands for. */
    TodoQuery query(State state) {
        var words = text.getValue().strip();
        return new TodoQuery(
                state,
                null,
                words.isEmpty() ? null : words,
                step.getValue(),
                state == State.OPEN ? dueBefore(due.getValue()) : null);
    }

    /** Whether anything is left out. */
    boolean narrows(State state) {
        var query = query(state);
        return query.text() != null || query.step() != null || query.dueBefore() != null;
    }

    /** Leaves nothing out. */
    void clear() {
        text.clear();
        step.clear();
        due.setValue(Due.ANY);
    }

    private @Nullable Instant dueBefore(Due choice) {
        var now = clock.instant();
        return switch (choice) {
            case ANY -> null;
            case OVERDUE -> now;
            case TODAY ->
                LocalDate.now(clock).plusDays(1).atStartOfDay(MovableClock.ZONE).toInstant();
            case SOON -> workingDays.after(now, SOON).plusSeconds(1);
        };
    }
}
