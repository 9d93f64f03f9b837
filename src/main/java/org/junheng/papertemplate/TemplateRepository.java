package org.junheng.papertemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TemplateRepository {

    private static final String META = "kind, region, version, file_name, sha256, by_name, by_display_name, at";

    private final JdbcClient jdbc;

    TemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else add one until the transaction ends, so that versions count up. */
    void lock() {
        jdbc.sql("lock table paper_template in share row exclusive mode").update();
    }

    void add(TemplateVersion version, byte @Nullable [] content) {
        var digest = version.digest();
        jdbc.sql("""
                        insert into paper_template (kind, region, version, file_name, content, sha256, by_name, by_display_name, at)
                        values (:kind, :region, :version, :file, :content, :sha256, :by, :byName, :at)""")
                .param("kind", version.kind().name())
                .param("region", version.region().value())
                .param("version", version.version())
                .param("file", version.name())
                .param("content", content)
                .param("sha256", digest == null ? null : digest.value())
                .param("by", version.by())
                .param("byName", version.byName())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<TemplateVersion> history(PaperKind kind, RegionCode region) {
        return jdbc.sql("select " + META + " from paper_template where kind = ? and region = ? order by version desc")
                .params(kind.name(), region.value())
                .query((row, number) -> version(row))
                .list();
    }

    Optional<byte[]> content(PaperKind kind, RegionCode region, int version) {
        return jdbc.sql(
                        "select content from paper_template where kind = ? and region = ? and version = ? and content is not null")
                .params(kind.name(), region.value(), version)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private static TemplateVersion version(ResultSet row) throws SQLException {
        var sha256 = row.getString("sha256");
        return new TemplateVersion(
                PaperKind.valueOf(row.getString("kind")),
                new RegionCode(row.getString("region")),
                row.getInt("version"),
                row.getString("file_name"),
                sha256 == null ? null : new Digest(sha256),
                row.getString("by_name"),
                row.getString("by_display_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
