package org.junheng.platform.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code todo_item}. */
@Repository
class TodoItems {

    private final JdbcClient jdbc;

    TodoItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Todo todo, String instance, String deadline) {
        jdbc.sql("""
                        insert into todo_item (id, instance, case_key, process, step, name, form, region, subject, round,
                            element, deadline, created, due, candidates, assignee, state)
                        values (:id, :instance, :caseKey, :process, :step, :name, :form, :region, :subject, :round,
                            :element, :deadline, :created, :due, :candidates, :assignee, 'OPEN')""")
                .param("id", todo.id())
                .param("instance", instance)
                .param("caseKey", todo.caseKey())
                .param("process", todo.process())
                .param("step", todo.step())
                .param("name", todo.name())
                .param("form", todo.form())
                .param("region", todo.region().value())
                .param("subject", todo.subject())
                .param("round", todo.round())
                .param("element", todo.element())
                .param("deadline", deadline)
                .param("created", Timestamp.from(todo.created()))
                .param("due", timestamp(todo.due()))
                .param("candidates", todo.candidates().toArray(String[]::new))
                .param("assignee", todo.assignee())
                .update();
    }

    void assign(String id, @Nullable String assignee) {
        jdbc.sql("update todo_item set assignee = :assignee where id = :id and state = 'OPEN'")
                .param("assignee", assignee)
                .param("id", id)
                .update();
    }

    void done(String id, String by, String decision, Instant at) {
        jdbc.sql(
                        "update todo_item set state = 'DONE', ended = ?, ended_by = ?, decision = ? where id = ? and state = 'OPEN'")
                .params(Timestamp.from(at), by, decision, id)
                .update();
    }

    void cancelled(String id, Instant at) {
        jdbc.sql("update todo_item set state = 'CANCELLED', ended = ? where id = ? and state = 'OPEN'")
                .params(Timestamp.from(at), id)
                .update();
    }

    Optional<Todo> find(String id) {
        return jdbc.sql("select * from todo_item where id = ?")
                .param(id)
                .query(TodoItems::todo)
                .optional();
    }

    List<Todo> openOfCase(String caseKey) {
        return jdbc.sql("select * from todo_item where case_key = ? and state = 'OPEN' order by created, id")
                .param(caseKey)
                .query(TodoItems::todo)
                .list();
    }

    List<Todo> openOfCases(List<String> caseKeys) {
        return jdbc.sql("select * from todo_item where case_key in (:keys) and state = 'OPEN' order by created, id")
                .param("keys", caseKeys)
                .query(TodoItems::todo)
                .list();
    }

    List<Todo> page(String person, Set<String> groups, TodoQuery query, int offset, int limit) {
        var order = query.state() == Todo.State.OPEN ? "due nulls last, created, id" : "ended desc, id";
        return where("select *", person, groups, query, " order by " + order + " limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(TodoItems::todo)
                .list();
    }

    int count(String person, Set<String> groups, TodoQuery query) {
        return where("select count(*)", person, groups, query, "")
                .query(Integer.class)
                .single();
    }

    Map<String, String> steps(String person, Set<String> groups, TodoQuery query) {
        return where(
                        "select step, min(split_part(name, ' \u00b7 ', 1)) as label",
                        person,
                        groups,
                        query,
                        " group by step order by step")
                .query((row, number) -> Map.entry(row.getString("step"), row.getString("label")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private JdbcClient.StatementSpec where(
            String select, String person, Set<String> groups, TodoQuery query, String rest) {
        var mine = query.state() == Todo.State.OPEN
                ? "(assignee = :person or (assignee is null and candidates && cast(:groups as text[])))"
                : "ended_by = :person";
        var sql = new StringBuilder(select)
                .append(" from todo_item where state = :state and ")
                .append(mine);
        if (query.caseKey() != null) {
            sql.append(" and case_key = :caseKey");
        }
        if (query.text() != null) {
            sql.append(" and position(lower(:text) in lower(subject)) > 0");
        }
        if (query.step() != null) {
            sql.append(" and step = :step");
        }
        if (query.dueBefore() != null) {
            sql.append(" and due < :dueBefore");
        }
        return jdbc.sql(sql.append(rest).toString())
                .param("state", query.state().name())
                .param("person", person)
                .param("groups", groups.toArray(String[]::new))
                .param("caseKey", query.caseKey())
                .param("text", query.text())
                .param("step", query.step())
                .param("dueBefore", timestamp(query.dueBefore()));
    }

    private static Todo todo(ResultSet row, int number) throws SQLException {
        return new Todo(
                row.getString("id"),
                row.getString("case_key"),
                row.getString("process"),
                row.getString("step"),
                row.getString("name"),
                row.getString("form"),
                new RegionCode(row.getString("region")),
                row.getString("subject"),
                row.getString("round"),
                row.getString("element"),
                row.getTimestamp("created").toInstant(),
                instant(row.getTimestamp("due")),
                new TreeSet<>(Set.of((String[]) row.getArray("candidates").getArray())),
                row.getString("assignee"),
                Todo.State.valueOf(row.getString("state")),
                instant(row.getTimestamp("ended")),
                row.getString("decision"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
