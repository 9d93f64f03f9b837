package org.junheng.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CertificateRepository {

    private static final String SELECT = """
            select certificate.*, revocation.document_number as revoked_by, revocation.reason, revocation.at as revoked_at
            from certificate
            left join certificate_revocation revocation on revocation.certificate = certificate.number
            """;

    private static final String WITHIN = """
            where cast(:within as text) is null or exists (select from region_path
                where region_path.region = certificate.county and region_path.ancestor = :within)
            """;

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Certificate certificate, Actor by) {
        jdbc.sql("""
                        insert into certificate (number, case_id, county, round, document_number, decided_on, list,
                            issued_at, by_name, by_display_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        certificate.number().value(),
                        certificate.caseId().value(),
                        certificate.county().value(),
                        certificate.round(),
                        certificate.documentNumber(),
                        certificate.decidedOn(),
                        certificate.list(),
                        Timestamp.from(certificate.issuedAt()),
                        by.name(),
                        by.displayName())
                .update();
    }

    /** Whether it was revoked; it was not if it had been before. */
    boolean revoke(CertificateNumber number, Certificate.Revocation revocation, Actor by) {
        return jdbc.sql("""
                                insert into certificate_revocation
                                    (certificate, document_number, reason, at, by_name, by_display_name)
                                values (?, ?, ?, ?, ?, ?) on conflict (certificate) do nothing""")
                        .params(
                                number.value(),
                                revocation.documentNumber(),
                                revocation.reason(),
                                Timestamp.from(revocation.at()),
                                by.name(),
                                by.displayName())
                        .update()
                > 0;
    }

    Optional<Certificate> of(CaseId id) {
        return jdbc.sql(SELECT + "where case_id = ?")
                .param(id.value())
                .query((row, number) -> certificate(row))
                .optional();
    }

    Optional<Certificate> find(CertificateNumber number) {
        return jdbc.sql(SELECT + "where number = ?")
                .param(number.value())
                .query((row, line) -> certificate(row))
                .optional();
    }

    List<Certificate> page(@Nullable RegionCode within, int offset, int limit) {
        return jdbc.sql(SELECT + WITHIN + "order by decided_on desc, county, number offset :offset limit :limit")
                .param("within", within == null ? null : within.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> certificate(row))
                .list();
    }

    int count(@Nullable RegionCode within) {
        return jdbc.sql("select count(*) from certificate " + WITHIN)
                .param("within", within == null ? null : within.value())
                .query(Integer.class)
                .single();
    }

    int valid() {
        return jdbc.sql("""
                        select count(*) from certificate where not exists
                            (select from certificate_revocation revocation where revocation.certificate = certificate.number)""").query(Integer.class).single();
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                new CertificateNumber(row.getString("number")),
                new CaseId(row.getObject("case_id", UUID.class)),
                new RegionCode(row.getString("county")),
                row.getString("round"),
                row.getString("document_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("list"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                revocation(row));
    }

    private static Certificate.@Nullable Revocation revocation(ResultSet row) throws SQLException {
        var at = row.getObject("revoked_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Certificate.Revocation(row.getString("revoked_by"), row.getString("reason"), at.toInstant());
    }
}
