package org.junheng.certification.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.PublishedList;
import org.junheng.certification.Variables;
import org.junheng.notice.Notice;
import org.junheng.notice.NoticeDraft;
import org.junheng.notice.NoticeId;
import org.junheng.notice.Notices;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * {@code userTask_publishList} of {@code province-evaluation.bpmn}: the round's list is published in one act, so the task
 * of one county completes those of all others that wait for it.
 */
@Component
class PublishListForm implements TaskForm<PublishedList> {

    private static final int ALL = 500;

    private final Casefiles casefiles;
    private final Notices notices;
    private final Regions regions;
    private final Inbox inbox;
    private final ObjectProvider<Tasks> tasks;

    PublishListForm(Casefiles casefiles, Notices notices, Regions regions, Inbox inbox, ObjectProvider<Tasks> tasks) {
        this.casefiles = casefiles;
        this.notices = notices;
        this.regions = regions;
        this.inbox = inbox;
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return "tasks/publish-list";
    }

    @Override
    public Class<PublishedList> dataType() {
        return PublishedList.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, PublishedList data) {
        var id = CaseId.parse(todo.caseKey());
        var notice = data.notice() == null ? publish(actor, todo, opinion, data) : joined(id, data.notice());
        casefiles.moveTo(id, CaseState.PUBLIC_NOTICE);
        return Variables.of(
                Variables.NOTICE_ENDS.of(notice.ends().toString()), Variables.NOTICE_OUTCOME.of(Variables.CLEAR));
    }

    private Notice publish(Actor actor, Todo todo, String opinion, PublishedList data) {
        var waiting = waiting(actor, todo);
        var published = notices.publish(
                actor,
                new NoticeDraft(
                        regions.provinceOf(todo.region()),
                        todo.round(),
                        waiting.stream().map(Todo::caseKey).map(CaseId::parse).toList(),
                        data.title(),
                        data.text(),
                        notices.usualEnd()));
        var joining =
                new PublishedList(data.title(), data.text(), published.value().toString());
        for (var other : waiting) {
            if (!other.id().equals(todo.id())) {
                tasks.getObject().claim(actor, other.id());
                tasks.getObject().complete(actor, other.id(), new Completion("SUBMIT", opinion, joining));
            }
        }
        return notices.get(published);
    }

    /** All counties of this round that wait for the list, this one among them; one held by somebody else is left out. */
    private List<Todo> waiting(Actor actor, Todo todo) {
        var query = new TodoQuery(Todo.State.OPEN, null, null, todo.step(), null);
        return inbox.page(actor, query, 0, ALL).stream()
                .filter(other -> other.round().equals(todo.round()))
                .sorted(Comparator.comparing(Todo::caseKey))
                .toList();
    }

    private Notice joined(CaseId id, @Nullable String notice) {
        return notices.of(id)
                .filter(found -> found.id().equals(new NoticeId(UUID.fromString(String.valueOf(notice)))))
                .orElseThrow(() -> Refusal.invalid("certification.notice.notListed"));
    }
}
