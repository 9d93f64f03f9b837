package org.junheng.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Visibility;
import org.junheng.evidence.DocumentId;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the index. What the asker may not know of is left out by the statement that reads what was found. */
@Repository
class SearchRepository {

    private static final String CURRENT = """
            select document.id, document.case_id, document.box, document.name, document.version
            from document join casefile on casefile.id = document.case_id
            where not exists (select from document as next
                              where next.series = document.series and next.version = document.version + 1)
            """;

    private static final String VISIBLE =
            CURRENT + "and (cast(:within as uuid) is null or casefile.id = :within) and " + Visibility.CONDITION;

    /** Over {@code document}: what nobody may read is not looked through either. */
    private static final String READABLE = """
             and not exists (select from content_check where content_check.sha256 = document.sha256
                             and content_check.scan in ('QUARANTINED', 'INFECTED'))
            """;

    /** How much further behind what only holds the words is than what is called so. */
    private static final long BEHIND = 1L << 52;

    /** Of a long text only what is around the longest word; the size is known without reading it. */
    private static final String PASSAGE = """
            case when octet_length(text) <= 50000 then text
                else substr(folded, greatest(1, position(:longest in folded) - 100), 400) end""";

    private static final Kind LABEL =
            new Kind("search_label", "0", "''", "text", VISIBLE + " and document.series = held.series");
    private static final Kind PAGE = new Kind(
            "search_page", "number", "title", PASSAGE, VISIBLE + READABLE + " and document.sha256 = held.sha256");

    /**
     * So many numbers at least are asked for, most of them 0: for as many a new plan looks dearer to PostgreSQL than the one
     * it keeps, and planning takes longer than reading.
     */
    private static final int NUMBERS = 100;

    /** How many times more is looked at where there was not enough, and how many at once at most. */
    private static final int FURTHER = 4;

    private static final int FURTHEST = 5_000;

    /**
     * What is looked for, as SQL.
     *
     * @param text what the snippet is cut out of
     * @param documents those that have it, of a row called {@code held}
     */
    private record Kind(String table, String page, String title, String text, String documents) {}

    private final JdbcClient jdbc;

    SearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of which a line says nothing else come first, then the others, each in the order in which they were taken in. */
    Hits labels(Actor actor, SearchQuery query, Terms terms, int @Nullable [] scope) {
        var place = "id + case when position(:line in E'\\n' || folded || E'\\n') > 0 then 0 else :behind end";
        var look = look("search_label", place, "person in ('', :person)", scope);
        return hits(look, read(LABEL, terms), parameters(actor, query, terms, terms.keys()), query, terms);
    }

    /** In the order in which they were taken in: document after document, page after page. */
    Hits pages(Actor actor, SearchQuery query, Terms terms, int @Nullable [] scope) {
        var look = look("search_page", "id", "true", scope);
        return hits(look, read(PAGE, terms), parameters(actor, query, terms, terms.keysOfLong()), query, terms);
    }

    /**
     * Asks the index alone: planned at once however complicated rights are, and for each question anew, as frequent words are
     * best looked for in another way than rare ones. It is when PostgreSQL knows the scope, so that this is no parameter.
     */
    private static String look(String table, String place, String condition, int @Nullable [] scope) {
        var scoped = scope == null
                ? ""
                : IntStream.of(scope).mapToObj(Integer::toString).collect(joining(",", " and scopes && '{", "}'"));
        return "select place from (select id, %s as place from %s where keys @> :keys and %s%s) as keyed"
                .formatted(place, table, condition, scoped);
    }

    /** Reads of what was named what holds the words and may be known of; one plan is good for all. */
    private static String read(Kind kind, Terms terms) {
        var whole = IntStream.range(0, terms.doubtful().size())
                .mapToObj(" and position(:term%d in folded) > 0"::formatted)
                .collect(joining());
        return """
                select held.id as held, %s as page, %s as title, %s as text, found.* from %s as held
                join lateral (%s) as found on true
                where held.id = any (:ids)%s
                order by found.case_id, found.box, found.name, found.id""".formatted(kind.page(), kind.title(), kind.text(), kind.table(), kind.documents(), whole);
    }

    /** Asks for a few, and again for more each time, as long as there is not enough. */
    private Hits hits(
            String look, String read, Map<String, @Nullable Object> parameters, SearchQuery query, Terms terms) {
        var hits = new TreeMap<Long, Hit>();
        var few = query.most() + 1;
        var places = places(look, query.after(), few, parameters);
        while (!places.isEmpty()) {
            var byId = places.stream().collect(toMap(place -> place % BEHIND, place -> place));
            parameters.put("ids", padded(byId.keySet()));
            jdbc.sql(read)
                    .params(parameters)
                    .query((row, number) -> hit(row, byId.get(row.getLong("held")), terms))
                    .list()
                    .forEach(hit -> hits.merge(hit.place(), hit, SearchRepository::together));
            var enough = places.size() < few || hits.size() > query.most();
            few = Math.min(FURTHER * few, FURTHEST);
            places = enough ? List.of() : places(look, places.getLast(), few, parameters);
        }
        return Hits.of(List.copyOf(hits.values()), query.most());
    }

    private static long[] padded(Set<Long> ids) {
        return Arrays.copyOf(ids.stream().mapToLong(Long::longValue).toArray(), Math.max(ids.size(), NUMBERS));
    }

    private List<Long> places(String look, long after, int few, Map<String, @Nullable Object> parameters) {
        var further = after == 0 ? "" : " where place > :after";
        parameters.put("after", after);
        return jdbc.sql(look + further + " order by place limit " + few)
                .params(parameters)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Actor actor, SearchQuery query, Terms terms, int[] keys) {
        var within = query.within();
        var parameters = new HashMap<String, @Nullable Object>(Visibility.parameters(actor));
        parameters.put("person", actor.name());
        parameters.put("keys", keys);
        parameters.put("within", within == null ? null : within.value());
        parameters.put("longest", terms.all().getFirst());
        parameters.put("line", "\n" + Folding.fold(query.words()).text() + "\n");
        parameters.put("behind", BEHIND);
        for (var i = 0; i < terms.doubtful().size(); i++) {
            parameters.put("term" + i, terms.doubtful().get(i));
        }
        return parameters;
    }

    private static Hit hit(ResultSet row, @Nullable Long place, Terms terms) throws SQLException {
        return new Hit(
                Objects.requireNonNull(place),
                row.getInt("page"),
                row.getString("title"),
                Snippet.of(row.getString("text"), terms.all()),
                List.of(document(row)));
    }

    private static Hit together(Hit first, Hit next) {
        var documents = new ArrayList<>(first.documents());
        documents.addAll(next.documents());
        return new Hit(first.place(), first.page(), first.title(), first.snippet(), documents);
    }

    List<Gap> gaps(CaseId id) {
        return jdbc.sql("""
                        select * from (
                            select found.*, case
                                when content_check.scan in ('QUARANTINED', 'INFECTED') then 'QUARANTINED'
                                when search_waiting.document is not null then 'WAITING'
                                else coalesce(search_content.coverage, 'WAITING') end as coverage
                            from (%s) as found
                            join document using (id)
                            left join search_waiting on search_waiting.document = found.id
                            left join search_content using (sha256)
                            left join content_check using (sha256)) as covered
                        where coverage <> 'WHOLE' order by box, name, id""".formatted(CURRENT + "and casefile.id = :id"))
                .params(Map.of("id", id.value()))
                .query((row, number) -> new Gap(document(row), Coverage.valueOf(row.getString("coverage"))))
                .list();
    }

    private static FoundDocument document(ResultSet row) throws SQLException {
        return new FoundDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("box"),
                row.getString("name"),
                row.getInt("version"));
    }
}
