package org.junheng.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junheng.standard.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CasefileRepository {

    private static final String FILTERS = """
            and (cast(:county as text) is null or exists (select from region_path
                     where region_path.region = casefile.county and region_path.ancestor = :county))
            and (cast(:state as text) is null or casefile.state = :state)
            and (cast(:round as text) is null or casefile.round = :round)
            and (cast(:text as text) is null or exists (select from region where region.code = casefile.county
                     and (position(:text in region.name) > 0 or starts_with(region.code, :text))))""";

    private static final String SELECTED = """

             from casefile left join lateral (select min(todo_item.due) as due from todo_item
                 where todo_item.case_key = casefile.id::text and todo_item.state = 'OPEN') next on true
             where %s and (cardinality(:states) = 0 or casefile.state = any(:states))
             and (cast(:dueBefore as timestamptz) is null or next.due < :dueBefore)
             and (cast(:text as text) is null or exists (select from region where region.code = casefile.county
                      and (position(:text in region.name) > 0 or starts_with(region.code, :text))))""".formatted(Visibility.CONDITION);

    private final JdbcClient jdbc;

    CasefileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was added; it was not if the county has another open case in the round. */
    boolean add(Casefile casefile) {
        return jdbc.sql("""
                                insert into casefile (id, county, round, edition, state, since, opened_at, opened_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (county, round)
                                where state not in ('REJECTED', 'TERMINATED', 'NOT_APPLYING') do nothing""")
                        .params(
                                casefile.id().value(),
                                casefile.county().value(),
                                casefile.round(),
                                casefile.edition().value(),
                                casefile.state().name(),
                                time(casefile.since()),
                                time(casefile.openedAt()),
                                casefile.openedBy())
                        .update()
                > 0;
    }

    Optional<Casefile> find(CaseId id) {
        return jdbc.sql("select * from casefile where id = ?")
                .param(id.value())
                .query((row, number) -> casefile(row))
                .optional();
    }

    Optional<Casefile> find(Actor actor, CaseId id) {
        return jdbc.sql("select * from casefile where id = :id and " + Visibility.CONDITION)
                .param("id", id.value())
                .params(Visibility.parameters(actor))
                .query((row, number) -> casefile(row))
                .optional();
    }

    boolean judgesBy(EditionId edition) {
        return jdbc.sql("select exists (select from casefile where edition = ?)")
                .param(edition.value())
                .query(Boolean.class)
                .single();
    }

    /** Holds the case until the transaction ends. */
    Optional<Casefile> lock(CaseId id) {
        return jdbc.sql("select * from casefile where id = ? for update")
                .param(id.value())
                .query((row, number) -> casefile(row))
                .optional();
    }

    List<Casefile> page(Actor actor, CaseQuery query, int offset, int limit) {
        return jdbc.sql("select casefile.* from casefile where " + Visibility.CONDITION + FILTERS
                        + " order by since desc, id offset :offset limit :limit")
                .params(parameters(actor, query))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> casefile(row))
                .list();
    }

    int count(Actor actor, CaseQuery query) {
        return jdbc.sql("select count(*) from casefile where " + Visibility.CONDITION + FILTERS)
                .params(parameters(actor, query))
                .query(Integer.class)
                .single();
    }

    /** By what is due first; cases for which nobody has to do anything come last. */
    List<Casefile> page(Actor actor, CaseSelection selection, int offset, int limit) {
        return jdbc.sql("select casefile.*" + SELECTED
                        + " order by next.due nulls last, casefile.since desc, casefile.id offset :offset limit :limit")
                .params(parameters(actor, selection))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> casefile(row))
                .list();
    }

    int count(Actor actor, CaseSelection selection) {
        return jdbc.sql("select count(*)" + SELECTED)
                .params(parameters(actor, selection))
                .query(Integer.class)
                .single();
    }

    List<CaseTally> tally(Actor actor, CaseSelection selection, Instant now) {
        return jdbc.sql("select state, count(*) as cases, count(*) filter (where next.due < :now) as overdue,"
                        + " min(since) as oldest" + SELECTED + " group by state")
                .params(parameters(actor, selection))
                .param("now", time(now))
                .query((row, number) -> new CaseTally(
                        CaseState.valueOf(row.getString("state")),
                        row.getInt("cases"),
                        row.getInt("overdue"),
                        instant(row, "oldest")))
                .list();
    }

    /** The cases of this county that have not ended and have figures, the latest first. */
    List<Casefile> openWithFigures(RegionCode county) {
        return jdbc.sql("""
                        select * from casefile where county = ? and statistics is not null and ended_reason is null
                        order by opened_at desc""")
                .param(county.value())
                .query((row, number) -> casefile(row))
                .list();
    }

    void move(CaseId id, CaseState state, Instant since, @Nullable String endedReason) {
        jdbc.sql("update casefile set state = ?, since = ?, ended_reason = ?, version = version + 1 where id = ?")
                .param(state.name())
                .param(time(since))
                .param(endedReason)
                .param(id.value())
                .update();
    }

    void seal(CaseId id, @Nullable Digest digest) {
        jdbc.sql("update casefile set sealed = ?, version = version + 1 where id = ?")
                .param(digest == null ? null : digest.value())
                .param(id.value())
                .update();
    }

    void open(CaseId id, Set<String> items) {
        jdbc.sql("update casefile set sealed = null, open_items = ?, version = version + 1 where id = ?")
                .params(sorted(items), id.value())
                .update();
    }

    void adopt(CaseId id, StatisticsId statistics) {
        jdbc.sql("update casefile set statistics = ?, version = version + 1 where id = ?")
                .params(statistics.value(), id.value())
                .update();
    }

    void admit(CaseId id, String person, Instant at) {
        jdbc.sql("insert into case_visitor (case_id, person, admitted_at) values (?, ?, ?) on conflict do nothing")
                .params(id.value(), person, time(at))
                .update();
    }

    void dismiss(CaseId id, String person) {
        jdbc.sql("delete from case_visitor where case_id = ? and person = ?")
                .params(id.value(), person)
                .update();
    }

    Set<CaseId> visitedBy(String person) {
        return jdbc.sql("select case_id from case_visitor where person = ?")
                .param(person)
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .set();
    }

    void addReturn(Casefile casefile, Instant at, Set<String> items, Digest digest) {
        var statistics = casefile.statistics();
        jdbc.sql("""
                        insert into case_return (case_id, number, at, items, statistics, digest)
                        select :id, count(*) + 1, :at, :items, cast(:statistics as uuid), :digest
                        from case_return where case_id = :id""")
                .param("id", casefile.id().value())
                .param("at", time(at))
                .param("items", sorted(items))
                .param("statistics", statistics == null ? null : statistics.value())
                .param("digest", digest.value())
                .update();
    }

    List<CaseReturn> returns(CaseId id) {
        return jdbc.sql("select * from case_return where case_id = ? order by number")
                .param(id.value())
                .query((row, number) -> new CaseReturn(
                        row.getInt("number"),
                        instant(row, "at"),
                        strings(row, "items"),
                        statistics(row),
                        new Digest(row.getString("digest"))))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Actor actor, CaseQuery query) {
        var parameters = new HashMap<String, @Nullable Object>(Visibility.parameters(actor));
        parameters.put("county", query.county() == null ? null : query.county().value());
        parameters.put("state", query.state() == null ? null : query.state().name());
        parameters.put("round", query.round());
        parameters.put(
                "text",
                query.text() == null || query.text().isBlank()
                        ? null
                        : query.text().strip());
        return parameters;
    }

    private static Map<String, @Nullable Object> parameters(Actor actor, CaseSelection selection) {
        var before = selection.dueBefore();
        var text = selection.text();
        var parameters = new HashMap<String, @Nullable Object>(Visibility.parameters(actor));
        parameters.put("states", selection.states().stream().map(Enum::name).toArray(String[]::new));
        parameters.put("dueBefore", before == null ? null : time(before));
        parameters.put("text", text == null || text.isBlank() ? null : text.strip());
        return parameters;
    }

    private static Casefile casefile(ResultSet row) throws SQLException {
        var sealed = row.getString("sealed");
        return new Casefile(
                new CaseId(row.getObject("id", UUID.class)),
                new RegionCode(row.getString("county")),
                row.getString("round"),
                new EditionId(row.getString("edition")),
                CaseState.valueOf(row.getString("state")),
                instant(row, "since"),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                statistics(row),
                sealed == null ? null : new Digest(sealed),
                strings(row, "open_items"),
                row.getString("ended_reason"),
                row.getInt("version"));
    }

    private static @Nullable StatisticsId statistics(ResultSet row) throws SQLException {
        var id = row.getObject("statistics", UUID.class);
        return id == null ? null : new StatisticsId(id);
    }

    private static Set<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : Set.of((String[]) array.getArray());
    }

    private static String[] sorted(Set<String> items) {
        return items.stream().sorted().toArray(String[]::new);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
