package org.junheng.search;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final JdbcClient jdbc;

    SearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Hits labels(Actor actor, SearchQuery query, Terms terms, int @Nullable [] scope) {
        return hits(
                actor, query, terms, ids("search_label", "person in ('', :person)", terms, scope), scope, """
                select search_label.id as place, 0 as page, '' as title, search_label.text, found.* from search_label
                join lateral (%s and document.series = search_label.series) as found on true
                where search_label.id = any (:ids) order by search_label.id""".formatted(
                                VISIBLE));
    }

    Hits pages(Actor actor, SearchQuery query, Terms terms, int @Nullable [] scope) {
        return hits(actor, query, terms, ids("search_page", "true", terms, scope), scope, """
                select page.id as place, page.number as page, page.title, case when char_length(page.text) <= 20000 then page.text
                    else substr(page.folded, greatest(1, position(:longest in page.folded) - 100), 400) end as text, found.*
                from search_page as page
                join lateral (%s and document.sha256 = page.sha256) as found on true
                where page.id = any (:ids)
                order by page.id, found.case_id, found.box, found.name, found.id""".formatted(
                        VISIBLE + READABLE));
    }

    /**
     * What holds the words. The keys are exact for terms of up to two units; longer ones are looked for in what they lead to,
     * in order and only until there is enough: frequent pairs lead to far more texts than are asked for.
     */
    private static String ids(String table, String condition, Terms terms, int @Nullable [] scope) {
        var likely = "select id, folded from %s where keys @> :keys and id > :after and %s%s order by id offset 0"
                .formatted(table, condition, scope == null ? "" : " and keys && :scope");
        var whole = IntStream.range(0, terms.doubtful().size())
                .mapToObj(" and position(:term%d in folded) > 0"::formatted)
                .collect(joining());
        return "select id from (%s) as likely where true%s order by id limit :batch".formatted(likely, whole);
    }

    /**
     * Asks the index for a few numbers at a time, and then for what of these the actor may know of. The first statement is
     * planned at once however complicated rights are, and tells nobody anything.
     */
    private Hits hits(Actor actor, SearchQuery query, Terms terms, String ids, int @Nullable [] scope, String details) {
        var parameters = parameters(actor, query, terms, scope);
        var batch = query.most() + 1;
        parameters.put("batch", batch);
        var hits = new LinkedHashMap<Long, Hit>();
        var full = true;
        while (full && hits.size() <= query.most()) {
            var found = jdbc.sql(ids).params(parameters).query(Long.class).list();
            full = found.size() == batch;
            if (!found.isEmpty()) {
                parameters.put("after", found.getLast());
                parameters.put("ids", found.toArray(Long[]::new));
                jdbc.sql(details)
                        .params(parameters)
                        .query((row, number) -> hit(row, terms))
                        .list()
                        .forEach(hit -> hits.merge(hit.place(), hit, SearchRepository::together));
            }
        }
        return Hits.of(List.copyOf(hits.values()), query.most());
    }

    private static Map<String, @Nullable Object> parameters(
            Actor actor, SearchQuery query, Terms terms, int @Nullable [] scope) {
        var within = query.within();
        var parameters = new HashMap<String, @Nullable Object>(Visibility.parameters(actor));
        parameters.put("person", actor.name());
        parameters.put("keys", terms.keys());
        parameters.put("scope", scope);
        parameters.put("after", query.after());
        parameters.put("within", within == null ? null : within.value());
        parameters.put("longest", terms.all().getFirst());
        for (var i = 0; i < terms.doubtful().size(); i++) {
            parameters.put("term" + i, terms.doubtful().get(i));
        }
        return parameters;
    }

    private static Hit hit(ResultSet row, Terms terms) throws SQLException {
        return new Hit(
                row.getLong("place"),
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
