package org.junheng.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Visibility;
import org.junheng.evidence.DocumentId;
import org.junheng.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the index. What the asker may not know of is left out by the same statement that finds. */
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
        return hits(actor, query, terms, """
                select hit.id as place, 0 as page, '' as title, hit.text, found.* from
                (select label.* from search_label as label
                 where (label.person = '' or label.person = :person) and %1$s
                 and exists (%2$s and document.series = label.series)
                 order by label.id limit :limit) as hit
                join lateral (%2$s and document.series = hit.series) as found on true
                order by hit.id""".formatted(matches("label", terms, scope), VISIBLE), scope);
    }

    Hits pages(Actor actor, SearchQuery query, Terms terms, int @Nullable [] scope) {
        return hits(actor, query, terms, """
                select hit.id as place, hit.page, hit.title, hit.excerpt as text, found.* from
                (select page.id, page.sha256, page.number as page, page.title,
                     case when char_length(page.text) <= 20000 then page.text
                     else substr(page.folded, greatest(1, position(:longest in page.folded) - 100), 400) end as excerpt
                 from search_page as page
                 where %1$s and exists (%2$s and document.sha256 = page.sha256)
                 order by page.id limit :limit) as hit
                join lateral (%2$s and document.sha256 = hit.sha256) as found on true
                order by hit.id, found.case_id, found.box, found.name, found.id""".formatted(matches("page", terms, scope), VISIBLE + READABLE), scope);
    }

    /** The keys are exact for terms of up to two units; longer ones are looked for in what they lead to. */
    private static String matches(String table, Terms terms, int @Nullable [] scope) {
        var conditions = new ArrayList<String>();
        conditions.add("%1$s.keys @> :keys and %1$s.id > :after".formatted(table));
        if (scope != null) {
            conditions.add(table + ".keys && :scope");
        }
        for (var i = 0; i < terms.doubtful().size(); i++) {
            conditions.add("position(:term%d in %s.folded) > 0".formatted(i, table));
        }
        return String.join(" and ", conditions);
    }

    private Hits hits(Actor actor, SearchQuery query, Terms terms, String sql, int @Nullable [] scope) {
        var within = query.within();
        var parameters = new HashMap<String, @Nullable Object>(Visibility.parameters(actor));
        parameters.put("person", actor.name());
        parameters.put("keys", terms.keys());
        parameters.put("scope", scope);
        parameters.put("after", query.after());
        parameters.put("within", within == null ? null : within.value());
        parameters.put("longest", terms.all().getFirst());
        parameters.put("limit", query.most() + 1);
        for (var i = 0; i < terms.doubtful().size(); i++) {
            parameters.put("term" + i, terms.doubtful().get(i));
        }
        var hits = new LinkedHashMap<Long, Hit>();
        jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> hit(row, terms))
                .list()
                .forEach(hit -> hits.merge(hit.place(), hit, SearchRepository::together));
        return Hits.of(List.copyOf(hits.values()), query.most());
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
