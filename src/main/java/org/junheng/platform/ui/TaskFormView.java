package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.Todo.State;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;

/**
 * The page of a user task, to be extended by the page of each form key, with the form key as its route. Shows the step
 * with its case and due date, lets candidates claim it, offers the decisions it takes, and keeps what was typed when
 * something is refused. Whom a task is for is checked by {@link org.junheng.platform.engine.Inbox} and again by
 * {@link org.junheng.platform.engine.Tasks}, not by the route.
 *
 * @param <D> the data of the task's {@link org.junheng.platform.engine.TaskForm}
 */
@PermitAll
public abstract class TaskFormView<D extends Record> extends Composite<Div>
        implements HasUrlParameter<String>, HasDynamicTitle {

    private final TaskDesk desk;
    private final Div notice = new Div();
    private FormDraft draft = FormDraft.none();
    private @Nullable Todo todo;

    /** Shows nothing yet: the task's id comes with the address. */
    protected TaskFormView(TaskDesk desk) {
        this.desk = desk;
    }

    /**
     * What this step works on: figures, statements, fields.
     *
     * @param mine whether the person has claimed the task; if not, nothing can be changed
     */
    protected abstract Component form(Todo todo, boolean mine);

    /**
     * What the person has entered, for this decision.
     *
     * @throws Refusal if something is missing or wrong; shown to the person, who keeps the page as it is
     */
    protected abstract D data(String decision);

    /** Whether the form needs the page's whole width; the decisions then stand below it instead of beside it. */
    protected boolean wide() {
        return false;
    }

    /** What the person has entered here and not handed in yet; each field of the form is to be given to it. */
    protected final FormDraft draft() {
        return draft;
    }

    /** Who is working here. */
    protected final Actor actor() {
        return desk.actor();
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(id);
    }

    @Override
    public String getPageTitle() {
        return todo == null ? "" : StepNames.of(todo) + " " + todo.subject();
    }

    /** Builds the page again from the task's present state; what was typed into the form comes back from its draft. */
    protected final void show(String id) {
        var shown = desk.inbox().get(actor(), id);
        todo = shown;
        notice.removeAll();
        var content = getContent();
        content.removeAll();
        content.addClassNames("jh-page");
        content.add(header(shown), notice);
        if (shown.state() == State.OPEN) {
            content.add(body(shown, desk.inbox().isMine(actor(), shown)));
        } else {
            say(Tone.INFO, I18NProvider.translate("platform.task.over"));
        }
    }

    private TaskHeader header(Todo shown) {
        var holder = shown.assignee() == null ? "" : desk.nameOf(shown.assignee());
        var due = desk.dueBadges().of(shown.due());
        if (desk.inbox().isMine(actor(), shown)) {
            var back = TaskHeader.action(I18NProvider.translate("platform.decision.PUT_BACK"), () -> putBack(shown));
            return new TaskHeader(shown, holder, due, back);
        }
        if (desk.inbox().mayClaim(actor(), shown)) {
            var claim = TaskHeader.main(I18NProvider.translate("platform.decision.CLAIM"), () -> claim(shown));
            return new TaskHeader(shown, holder, due, claim);
        }
        return new TaskHeader(shown, holder, due);
    }

    private Component body(Todo shown, boolean mine) {
        draft = mine ? desk.draft(shown.id()) : FormDraft.none();
        var form = new Div(form(shown, mine));
        form.addClassName("jh-stack");
        if (!mine) {
            say(
                    Tone.INFO,
                    shown.assignee() == null
                            ? I18NProvider.translate("platform.task.claimToWork")
                            : I18NProvider.translate("platform.task.heldBy", desk.nameOf(shown.assignee())));
            return form;
        }
        var body = new Div(form, side(decisions(shown)));
        body.addClassName(wide() ? "jh-stack" : "jh-split");
        return desk.drafts()
                .savedAt(actor(), shown.id())
                .map(saved -> restored(saved, body))
                .orElse(body);
    }

    /** Says that the page goes on with what was entered earlier, and lets the person begin anew. */
    private Div restored(Instant saved, Component body) {
        var discard = new Button(I18NProvider.translate("platform.task.discard"), click -> {
            draft.forget();
            UI.getCurrent().getPage().reload();
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var hint = new Hint(Tone.INFO, I18NProvider.translate("platform.task.restored", Dates.moment(saved)) + " ");
        hint.add(discard);
        var content = new Div(hint, body);
        content.addClassName("jh-stack");
        return content;
    }

    private static Div side(Component decisions) {
        var side = new Div(decisions);
        side.addClassName("jh-side");
        return side;
    }

    private DecisionBar decisions(Todo shown) {
        var tasks = desk.tasks();
        var bar = new DecisionBar(
                tasks.decisions(shown),
                decision -> tasks.needsOpinion(shown, decision),
                (decision, opinion) -> complete(shown, decision, opinion));
        bar.keepIn(draft);
        return bar;
    }

    private void complete(Todo shown, String decision, String opinion) {
        try {
            desk.tasks().complete(actor(), shown.id(), new Completion(decision, opinion, entered(shown, decision)));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                say(Tone.WARNING, Notices.text(refusal));
            }
            throw refusal;
        }
        UI.getCurrent().navigate("");
        Notices.done(I18NProvider.translate(
                "platform.task.done", StepNames.of(shown), I18NProvider.translate("platform.decision." + decision)));
    }

    private D entered(Todo shown, String decision) {
        try {
            return data(decision);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("platform.task.dataWrong", StepNames.of(shown), String.valueOf(e.getMessage()));
        }
    }

    private void claim(Todo shown) {
        Notices.attempt(() -> desk.tasks().claim(actor(), shown.id()));
        show(shown.id());
    }

    private void putBack(Todo shown) {
        Notices.attempt(() -> desk.tasks().putBack(actor(), shown.id()));
        show(shown.id());
    }

    private void say(Tone tone, String text) {
        notice.removeAll();
        notice.add(new Hint(tone, text));
    }
}
