package org.junheng.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junheng.casefile.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DescriptionRepository {

    private static final String LATEST = """
            select distinct on (said.series) said.*, document.box from document_description as said
            join document on document.id = said.series
            """;
    private static final String ORDER = " order by said.series, said.revision desc";

    private final JdbcClient jdbc;

    DescriptionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Described described) {
        var said = described.description();
        var covers = said.covers();
        jdbc.sql("""
                        insert into document_description (series, revision, version, title, source, effective, covers_from,
                            covers_to, confidentiality, reason, by_name, by_display_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(described.series().value())
                .param(described.revision())
                .param(described.version())
                .param(said.title())
                .param(said.source())
                .param(said.effective())
                .param(covers == null ? null : covers.from())
                .param(covers == null ? null : covers.to())
                .param(said.confidentiality().name())
                .param(said.reason())
                .param(described.by())
                .param(described.byName())
                .param(described.at().atOffset(ZoneOffset.UTC))
                .update();
        said.places().forEach(place -> add(described, place));
    }

    private void add(Described described, Place place) {
        jdbc.sql("insert into document_place (series, revision, box, year, material, pages) values (?, ?, ?, ?, ?, ?)")
                .param(described.series().value())
                .param(described.revision())
                .param(place.box())
                .param(place.year())
                .param(place.material())
                .param(place.pages())
                .update();
    }

    /** What counts of one document. */
    Optional<Described> latest(DocumentId series) {
        var places = places("where series = ?", series.value());
        return jdbc.sql(LATEST + "where said.series = ?" + ORDER)
                .param(series.value())
                .query((row, number) -> described(row, places))
                .optional();
    }

    /** What counts of all documents of these cases, by the first version; documents never described are left out. */
    Map<DocumentId, Described> latest(Set<CaseId> ids) {
        var cases = ids.stream().map(CaseId::value).toArray(UUID[]::new);
        var places = places("where series in (select id from document where case_id = any (?))", cases);
        var latest = new HashMap<DocumentId, Described>();
        jdbc.sql(LATEST + "where document.case_id = any (?)" + ORDER)
                .param(cases)
                .query((row, number) -> described(row, places))
                .list()
                .forEach(described -> latest.put(described.series(), described));
        return latest;
    }

    /** All that was ever said of a document, the latest first. */
    List<Described> history(DocumentId series) {
        var places = places("where series = ?", series.value());
        return jdbc.sql("""
                        select said.*, document.box from document_description as said
                        join document on document.id = said.series
                        where said.series = ? order by said.revision desc""")
                .param(series.value())
                .query((row, number) -> described(row, places))
                .list();
    }

    private record Revision(UUID series, int number) {}

    private record Placed(Revision revision, Place place) {}

    private Map<Revision, List<Place>> places(String condition, Object parameter) {
        return jdbc
                .sql("select * from document_place " + condition
                        + " order by series, revision, box, year nulls first, material nulls first")
                .param(parameter)
                .query((row, number) -> new Placed(
                        revision(row),
                        new Place(
                                row.getString("box"),
                                row.getObject("year", Integer.class),
                                row.getObject("material", Integer.class),
                                row.getString("pages"))))
                .list()
                .stream()
                .collect(groupingBy(Placed::revision, mapping(Placed::place, toList())));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(row.getObject("series", UUID.class), row.getInt("revision"));
    }

    private static Described described(ResultSet row, Map<Revision, List<Place>> places) throws SQLException {
        var from = row.getObject("covers_from", LocalDate.class);
        var to = row.getObject("covers_to", LocalDate.class);
        var box = row.getString("box");
        return new Described(
                new DocumentId(row.getObject("series", UUID.class)),
                row.getInt("revision"),
                row.getInt("version"),
                new Description(
                        row.getString("title"),
                        row.getString("source"),
                        row.getObject("effective", LocalDate.class),
                        from == null || to == null ? null : new Period(from, to),
                        Confidentiality.valueOf(row.getString("confidentiality")),
                        row.getString("reason"),
                        ownFirst(box, places.getOrDefault(revision(row), List.of(Place.in(box))))),
                row.getString("by_name"),
                row.getString("by_display_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static List<Place> ownFirst(String box, List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparing(place -> !place.box().equals(box)))
                .toList();
    }
}
