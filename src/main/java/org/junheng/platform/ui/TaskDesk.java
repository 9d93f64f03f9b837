package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.platform.engine.FormDrafts;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Actor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Everything the page of a task needs of the platform, so that its constructor takes one parameter for it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class TaskDesk {

    private final Inbox inbox;
    private final Tasks tasks;
    private final FormDrafts drafts;
    private final CurrentActor current;
    private final DueBadges dueBadges;
    private final PersonNames names;
    private final CaseMaterial material;

    TaskDesk(
            Inbox inbox,
            Tasks tasks,
            FormDrafts drafts,
            CurrentActor current,
            DueBadges dueBadges,
            PersonNames names,
            CaseMaterial material) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.drafts = drafts;
        this.current = current;
        this.dueBadges = dueBadges;
        this.names = names;
        this.material = material;
    }

    /** Who is working here. */
    public Actor actor() {
        return current.get();
    }

    /** Everything known of the case that the task belongs to. */
    public Component material(Todo todo) {
        return material.of(actor(), todo.caseKey());
    }

    Inbox inbox() {
        return inbox;
    }

    Tasks tasks() {
        return tasks;
    }

    FormDrafts drafts() {
        return drafts;
    }

    FormDraft draft(String task) {
        var actor = actor();
        return new FormDraft(
                drafts.of(actor, task),
                (field, content) -> drafts.keep(actor, task, field, content),
                fields -> drafts.forget(actor, task, fields));
    }

    DueBadges dueBadges() {
        return dueBadges;
    }

    String nameOf(String login) {
        return names.of(login);
    }
}
