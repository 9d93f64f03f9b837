package org.junheng.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RequestRepository {

    private static final String SELECT = """
            select material_request.*, coalesce((
                select step.due from material_request_step as step
                where step.request_id = material_request.id and step.due is not null
                order by step.number desc limit 1), material_request.due) as last_due
            from material_request
            """;

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MaterialRequest request) {
        jdbc.sql("""
                        insert into material_request (id, case_id, box, reason, due, asked_by, asked_by_name, level, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.id().value(),
                        request.caseId().value(),
                        request.box(),
                        request.reason(),
                        request.due(),
                        request.askedBy(),
                        request.askedByName(),
                        request.level().name(),
                        request.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds a step after those that are there; two at once fail by the primary key. */
    void add(RequestId id, RequestStep step, @Nullable LocalDate due) {
        jdbc.sql("""
                        insert into material_request_step
                            (request_id, number, kind, words, documents, due, by_name, by_display_name, at)
                        select ?, count(*) + 1, ?, ?, ?, ?, ?, ?, ? from material_request_step where request_id = ?""")
                .param(id.value())
                .param(step.kind().name())
                .param(step.words())
                .param(step.documents().toArray(String[]::new))
                .param(due)
                .param(step.by())
                .param(step.byName())
                .param(step.at().atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    Optional<MaterialRequest> find(RequestId id) {
        var steps = steps("where request_id = ?", id.value());
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query((row, number) -> request(row, steps))
                .optional();
    }

    /** The requests of a case, the latest first. */
    List<MaterialRequest> of(CaseId id) {
        var steps = steps("where request_id in (select id from material_request where case_id = ?)", id.value());
        return jdbc.sql(SELECT + "where case_id = ? order by at desc, id")
                .param(id.value())
                .query((row, number) -> request(row, steps))
                .list();
    }

    private record Numbered(UUID request, RequestStep step) {}

    private Map<UUID, List<RequestStep>> steps(String condition, UUID id) {
        return jdbc
                .sql("select * from material_request_step " + condition + " order by request_id, number")
                .param(id)
                .query((row, number) -> new Numbered(
                        row.getObject("request_id", UUID.class),
                        new RequestStep(
                                RequestStep.Kind.valueOf(row.getString("kind")),
                                row.getString("words"),
                                Arrays.asList(
                                        (String[]) row.getArray("documents").getArray()),
                                row.getString("by_name"),
                                row.getString("by_display_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(groupingBy(Numbered::request, mapping(Numbered::step, toList())));
    }

    private static MaterialRequest request(ResultSet row, Map<UUID, List<RequestStep>> steps) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new MaterialRequest(
                new RequestId(id),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("box"),
                row.getString("reason"),
                row.getObject("last_due", LocalDate.class),
                row.getString("asked_by"),
                row.getString("asked_by_name"),
                RequestLevel.valueOf(row.getString("level")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                steps.getOrDefault(id, List.of()));
    }
}
