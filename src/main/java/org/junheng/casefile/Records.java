package org.junheng.casefile;

import static org.junheng.casefile.CasefileRepository.instant;
import static org.junheng.casefile.CasefileRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the steps of a case leave behind: eligibility, reports, visits, decisions. Typed by who writes them, kept as JSON,
 * never changed. Rights are checked by the step or page that writes or shows a record.
 */
@Service
public class Records {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Records(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a record; it supersedes the earlier ones of its kind. */
    @Transactional
    public <T extends Record> void put(CaseId id, RecordKind<T> kind, T value, Actor by) {
        var body = json.writeValueAsString(value);
        jdbc.sql("""
                        insert into case_record (case_id, kind, body, by_name, by_display_name, at, digest)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        kind.name(),
                        body,
                        by.name(),
                        by.displayName(),
                        time(clock.instant()),
                        Digest.of(body).value())
                .update();
    }

    /** The record of this kind that counts. */
    public <T extends Record> Optional<StepRecord<T>> latest(CaseId id, RecordKind<T> kind) {
        return jdbc.sql("select * from case_record where case_id = ? and kind = ? order by id desc limit 1")
                .params(id.value(), kind.name())
                .query((row, number) -> record(row, kind))
                .optional();
    }

    /** The digests of the records that count, of several cases and kinds, by the kind's name. */
    public Map<CaseId, Map<String, Digest>> digests(Set<CaseId> ids, List<RecordKind<?>> kinds) {
        var digests = new HashMap<CaseId, Map<String, Digest>>();
        jdbc.sql("select distinct on (case_id, kind) case_id, kind, digest from case_record"
                        + " where case_id in (:ids) and kind in (:kinds) order by case_id, kind, id desc")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .param("kinds", kinds.stream().map(RecordKind::name).toList())
                .query(row -> {
                    digests.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), id -> new HashMap<>())
                            .put(row.getString("kind"), new Digest(row.getString("digest")));
                });
        return digests;
    }

    /** All records of this kind, the first first. */
    public <T extends Record> List<StepRecord<T>> all(CaseId id, RecordKind<T> kind) {
        return jdbc.sql("select * from case_record where case_id = ? and kind = ? order by id")
                .params(id.value(), kind.name())
                .query((row, number) -> record(row, kind))
                .list();
    }

    private <T extends Record> StepRecord<T> record(ResultSet row, RecordKind<T> kind) throws SQLException {
        return new StepRecord<>(
                row.getLong("id"),
                new CaseId(row.getObject("case_id", UUID.class)),
                json.readValue(row.getString("body"), kind.type()),
                row.getString("by_name"),
                row.getString("by_display_name"),
                instant(row, "at"),
                new Digest(row.getString("digest")));
    }
}
