package org.junheng.review;

import java.time.Clock;
import java.util.Optional;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people have entered into a task and not handed in yet, so that no lost session loses it. For the page of a task,
 * which has checked that the task is the person's.
 */
@Service
public class WorkInProgress {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    WorkInProgress(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What was entered last; empty if nothing, or nothing that this version of the page understands. */
    public <T extends Record> Optional<T> get(String task, Class<T> type) {
        return jdbc.sql("select body from review_work where task = ?")
                .param(task)
                .query(String.class)
                .optional()
                .flatMap(body -> read(body, type));
    }

    /** Keeps what was entered so far. */
    @Transactional
    public void keep(Actor actor, String task, Record work) {
        jdbc.sql("""
                        insert into review_work (task, body, saved_by, saved_at) values (?, ?, ?, ?) on conflict (task) do update
                            set body = excluded.body, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(task, json.writeValueAsString(work), actor.name(), OpinionRepository.time(clock.instant()))
                .update();
    }

    /** Drops it once it was handed in. */
    @Transactional
    public void forget(String task) {
        jdbc.sql("delete from review_work where task = ?").param(task).update();
    }

    private <T extends Record> Optional<T> read(String body, Class<T> type) {
        try {
            return Optional.of(json.readValue(body, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
