package org.junheng.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {

    private static final String SELECT = """
            select document.*, content_check.macros, content_check.scan, content_check.signature,
                next.id as replaced_by from document
            left join document as next on next.series = document.series and next.version = document.version + 1
            left join content_check on content_check.sha256 = document.sha256
            """;

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Document document) {
        jdbc.sql("""
                        insert into document (id, case_id, box, name, series, version, sha256, size, type, added_by,
                            added_by_name, on_behalf_of, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(document.id().value())
                .param(document.caseId().value())
                .param(document.box())
                .param(document.name())
                .param(document.series().value())
                .param(document.version())
                .param(document.sha256().value())
                .param(document.size())
                .param(document.type())
                .param(document.addedBy())
                .param(document.addedByName())
                .param(document.onBehalfOf())
                .param(document.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Document> find(DocumentId id) {
        return jdbc.sql(SELECT + "where document.id = ?")
                .param(id.value())
                .query((row, number) -> document(row))
                .optional();
    }

    /** All versions, box by box, the newest document first and within it the newest version first. */
    List<Document> of(CaseId id) {
        return jdbc.sql(SELECT + """
                        join document as first on first.id = document.series
                        where document.case_id = ?
                        order by document.box, first.added_at desc, document.series, document.version desc""")
                .param(id.value())
                .query((row, number) -> document(row))
                .list();
    }

    /** All versions of several cases, in no order. */
    List<Document> of(Set<CaseId> ids) {
        return jdbc.sql(SELECT + "where document.case_id in (:ids)")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query((row, number) -> document(row))
                .list();
    }

    /** All versions of all documents with this content. */
    List<Document> with(Digest sha256) {
        return jdbc.sql(SELECT + "where document.sha256 = ? order by document.added_at, document.id")
                .param(sha256.value())
                .query((row, number) -> document(row))
                .list();
    }

    /** The current version of the document that bears this name in the box, the latest if there are several. */
    private Optional<Document> current(CaseId id, String box, String name) {
        return jdbc.sql(SELECT + """
                        where document.case_id = ? and document.box = ? and document.name = ? and next.id is null
                        order by document.added_at desc, document.id limit 1""")
                .params(id.value(), box, name)
                .query((row, number) -> document(row))
                .optional();
    }

    /** The document whose next version a file of this name would be in the box. */
    Optional<Document> bearer(CaseId id, String box, String name) {
        return ExtraBox.continues(box) ? current(id, box, name) : Optional.empty();
    }

    /** The boxes in which documents lie that may be read, or which such documents that lie elsewhere serve. */
    Set<String> boxesWithDocuments(CaseId id) {
        return jdbc.sql("""
                        with given as (
                            select box, series from document where case_id = :id and not exists (
                                select from content_check where content_check.sha256 = document.sha256
                                and scan in ('QUARANTINED', 'INFECTED')))
                        select box from given
                        union
                        select document_place.box from document_place join given using (series)
                        where not exists (
                            select from document_description as later
                            where later.series = document_place.series and later.revision > document_place.revision)""")
                .param("id", id.value())
                .query((row, number) -> row.getString(1))
                .set();
    }

    private static Document document(ResultSet row) throws SQLException {
        var replacedBy = row.getObject("replaced_by", UUID.class);
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("box"),
                row.getString("name"),
                new DocumentId(row.getObject("series", UUID.class)),
                row.getInt("version"),
                new Digest(row.getString("sha256")),
                row.getLong("size"),
                row.getString("type"),
                row.getString("added_by"),
                row.getString("added_by_name"),
                row.getString("on_behalf_of"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                ContentChecks.condition(row),
                replacedBy == null ? null : new DocumentId(replacedBy));
    }
}
