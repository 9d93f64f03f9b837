package org.junheng.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ObjectionRepository {

    private static final String SELECT = """
            select objection.id, number, objection.notice, objection.case_id, county, text, raised_at,
                   outcome, findings, at, by_display_name
            from objection
            join notice_entry on notice_entry.notice = objection.notice and notice_entry.case_id = objection.case_id
            left join objection_ruling on objection_ruling.objection = objection.id
            """;

    private final JdbcClient jdbc;

    ObjectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was added; it was not if the same form has been sent before. */
    boolean add(
            Receipt receipt,
            Digest code,
            NoticeId notice,
            CaseId caseId,
            ObjectionInput input,
            @Nullable UUID form,
            Instant at) {
        return jdbc.sql("""
                                insert into objection
                                    (id, number, code_digest, notice, case_id, name, contact, text, form, raised_at)
                                values (:id, :number, :code, :notice, :case, :name, :contact, :text, :form, :at)
                                on conflict (form) do nothing""")
                        .param("id", receipt.id().value())
                        .param("number", receipt.number())
                        .param("code", code.value())
                        .param("notice", notice.value())
                        .param("case", caseId.value())
                        .param("name", input.name())
                        .param("contact", input.contact())
                        .param("text", input.text())
                        .param("form", form)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /** Whether the ruling was kept; it was not if there is one. */
    boolean decide(ObjectionId id, Ruling ruling, Actor by) {
        return jdbc.sql("""
                                insert into objection_ruling (objection, outcome, findings, at, by_name, by_display_name)
                                values (?, ?, ?, ?, ?, ?) on conflict (objection) do nothing""")
                        .params(
                                id.value(),
                                ruling.outcome().name(),
                                ruling.findings(),
                                Timestamp.from(ruling.at()),
                                by.name(),
                                by.displayName())
                        .update()
                > 0;
    }

    Optional<Objection> find(ObjectionId id) {
        return jdbc.sql(SELECT + "where objection.id = ?")
                .param(id.value())
                .query((row, number) -> objection(row))
                .optional();
    }

    Optional<Objection> find(String number, Digest code) {
        return jdbc.sql(SELECT + "where number = ? and code_digest = ?")
                .params(number, code.value())
                .query((row, line) -> objection(row))
                .optional();
    }

    List<Objection> of(CaseId id) {
        return jdbc.sql(SELECT + "where objection.case_id = ? order by raised_at, objection.id")
                .param(id.value())
                .query((row, number) -> objection(row))
                .list();
    }

    int open(CaseId id) {
        return jdbc.sql("""
                        select count(*) from objection where case_id = ?
                        and not exists (select from objection_ruling where objection_ruling.objection = objection.id)""").param(id.value()).query(Integer.class).single();
    }

    Objector objector(ObjectionId id) {
        return jdbc.sql("select name, contact from objection where id = ?")
                .param(id.value())
                .query(Objector.class)
                .single();
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new NoticeId(row.getObject("notice", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new RegionCode(row.getString("county")),
                row.getString("text"),
                instant(row, "raised_at"),
                ruling(row));
    }

    private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Ruling(
                        Outcome.valueOf(outcome),
                        row.getString("findings"),
                        instant(row, "at"),
                        row.getString("by_display_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
