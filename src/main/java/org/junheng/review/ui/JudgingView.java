package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Level;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Standing;

/**
 * The page of a task in which items are judged at one level.
 *
 * @param <D> the data of the task
 */
abstract class JudgingView<D extends Record> extends TaskFormView<D> {

    private final JudgingParts parts;
    private final Level level;
    private @Nullable ItemDesk items;

    JudgingView(TaskDesk desk, JudgingParts parts, Level level) {
        super(desk);
        this.parts = parts;
        this.level = level;
    }

    /** What stands above the items. */
    abstract Component above(CaseId id, boolean mine);

    /** What is handed in with these opinions. */
    abstract D given(List<OpinionDraft> opinions);

    /** The items to be judged. */
    List<Standing> standings(CaseId id) {
        return parts.opinions().standings(actor(), id, level);
    }

    /** What is shown of an item beside the opinion. */
    Component beside(CaseId id, String item) {
        return parts.panels().of(actor(), id.toString(), item);
    }

    final Level level() {
        return level;
    }

    final JudgingParts parts() {
        return parts;
    }

    @Override
    protected final boolean wide() {
        return true;
    }

    @Override
    protected final Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var shown = new ItemDesk(
                parts.names(id),
                () -> standings(id),
                item -> beside(id, item),
                mine ? draft -> parts.opinions().save(actor(), id, level, draft) : null);
        items = shown;
        var form = new Div(above(id, mine), shown);
        form.addClassName("jh-stack");
        return form;
    }

    @Override
    protected final D data(String decision) {
        return given(items == null ? List.of() : items.current());
    }

    static Hint hint(String key) {
        return new Hint(Tone.INFO, I18NProvider.translate(key));
    }
}
