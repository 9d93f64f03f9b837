package org.junheng.platform.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Tasks;
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
    private final Drafts drafts;
    private final CurrentActor current;
    private final DueBadges dueBadges;
    private final PersonNames names;

    TaskDesk(Inbox inbox, Tasks tasks, Drafts drafts, CurrentActor current, DueBadges dueBadges, PersonNames names) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.drafts = drafts;
        this.current = current;
        this.dueBadges = dueBadges;
        this.names = names;
    }

    /** Who is working here. */
    public Actor actor() {
        return current.get();
    }

    Inbox inbox() {
        return inbox;
    }

    Tasks tasks() {
        return tasks;
    }

    Drafts drafts() {
        return drafts;
    }

    DueBadges dueBadges() {
        return dueBadges;
    }

    String nameOf(String login) {
        return names.of(login);
    }
}
