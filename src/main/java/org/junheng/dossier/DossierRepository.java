package org.junheng.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DossierRepository {

    private final JdbcClient jdbc;

    DossierRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Dossier dossier) {
        jdbc.sql("""
                        insert into dossier (id, case_id, number, hand_over, papers, everything, content, files, size, by_name,
                            by_display_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(dossier.id().value())
                .param(dossier.caseId().value())
                .param(dossier.number())
                .param(dossier.handOver().name())
                .param(dossier.papers().value())
                .param(dossier.all().value())
                .param(dossier.content().value())
                .param(dossier.files())
                .param(dossier.size())
                .param(dossier.by())
                .param(dossier.byName())
                .param(dossier.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By number. */
    List<Dossier> of(CaseId id) {
        return jdbc.sql("select * from dossier where case_id = ? order by number")
                .param(id.value())
                .query((row, number) -> dossier(row))
                .list();
    }

    /** By case and number. */
    List<Dossier> all() {
        return jdbc.sql("select * from dossier order by case_id, number")
                .query((row, number) -> dossier(row))
                .list();
    }

    Optional<Dossier> find(DossierId id) {
        return jdbc.sql("select * from dossier where id = ?")
                .param(id.value())
                .query((row, number) -> dossier(row))
                .optional();
    }

    private static Dossier dossier(ResultSet row) throws SQLException {
        return new Dossier(
                new DossierId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                HandOver.valueOf(row.getString("hand_over")),
                new Digest(row.getString("papers")),
                new Digest(row.getString("everything")),
                new Digest(row.getString("content")),
                row.getInt("files"),
                row.getLong("size"),
                row.getString("by_name"),
                row.getString("by_display_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
