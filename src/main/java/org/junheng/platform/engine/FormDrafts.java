package org.junheng.platform.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have entered into the form of a task and not handed in yet, field by field, so that no lost session loses
 * it. Private to whoever wrote it; dropped by {@link TodoProjection} once the task is over. For the page of a task, which
 * has checked that the task is the person's.
 */
@Repository
public class FormDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    FormDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The fields that this person has filled on this task, by name. */
    public Map<String, String> of(Actor actor, String task) {
        var fields = new LinkedHashMap<String, String>();
        jdbc.sql("select field, content from form_draft where task = ? and person = ? order by field")
                .params(task, actor.name())
                .query(row -> {
                    fields.put(row.getString("field"), row.getString("content"));
                });
        return fields;
    }

    /** When the person last entered something; empty if nothing is kept. */
    public Optional<Instant> savedAt(Actor actor, String task) {
        return jdbc.sql("select saved from form_draft where task = ? and person = ? order by saved desc limit 1")
                .params(task, actor.name())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Keeps one field of a task that is still open; a task that is over keeps nothing any more. */
    @Transactional
    public void keep(Actor actor, String task, String field, String content) {
        jdbc.sql("""
                        insert into form_draft (task, person, field, content, saved)
                        select id, :person, :field, :content, :saved from todo_item where id = :task and state = 'OPEN'
                        on conflict (task, person, field) do update set content = excluded.content, saved = excluded.saved""")
                .param("task", task)
                .param("person", actor.name())
                .param("field", field)
                .param("content", content)
                .param("saved", Timestamp.from(clock.instant()))
                .update();
    }

    /** Drops what this person entered into the fields whose names begin like this; into all of them if blank. */
    @Transactional
    public void forget(Actor actor, String task, String fields) {
        jdbc.sql("delete from form_draft where task = ? and person = ? and starts_with(field, ?)")
                .params(task, actor.name(), fields)
                .update();
    }

    /** Drops everybody's entries once the task is over. */
    void forgetAll(String task) {
        jdbc.sql("delete from form_draft where task = ?").param(task).update();
    }
}
