package org.junheng.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the tree. Rows never change once they are there, so what was read is remembered. */
@Repository
class RegionRepository {

    private static final String MATCHES = "from region where name like ? escape '!' or code like ? escape '!'";

    private final JdbcClient jdbc;
    private final Map<RegionCode, Node> known = new ConcurrentHashMap<>();

    RegionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Node> find(RegionCode code) {
        var node = known.get(code);
        return node == null ? read(code) : Optional.of(node);
    }

    private Optional<Node> read(RegionCode code) {
        var node = jdbc.sql("select * from region where code = ?")
                .param(code.value())
                .query((row, number) -> new Node(region(row), row.getBoolean("body"), code(row, "above")))
                .optional();
        node.ifPresent(read -> known.put(code, read));
        return node;
    }

    List<Region> children(RegionCode parent) {
        return jdbc.sql("select * from region where parent = ? order by code")
                .param(parent.value())
                .query((row, number) -> region(row))
                .list();
    }

    List<RegionCode> applicantsWithin(RegionCode ancestor) {
        return jdbc.sql("""
                        select region.code from region_path join region on region.code = region_path.region
                        where region_path.ancestor = ? and region.applicant order by region.code""")
                .param(ancestor.value())
                .query((row, number) -> new RegionCode(row.getString(1)))
                .list();
    }

    List<Region> search(String text, int offset, int limit) {
        return jdbc.sql("select * " + MATCHES + " order by code offset ? limit ?")
                .params("%" + escaped(text) + "%", escaped(text) + "%", offset, limit)
                .query((row, number) -> region(row))
                .list();
    }

    int count(String text) {
        return jdbc.sql("select count(*) " + MATCHES)
                .params("%" + escaped(text) + "%", escaped(text) + "%")
                .query(Integer.class)
                .single();
    }

    /** Whether it was added; it was not if the code is taken. */
    boolean add(Region zone, RegionCode above, String by, Instant at) {
        var added = jdbc.sql("""
                        insert into region (code, name, level, parent, above, applicant, added_by, added_at)
                        values (?, ?, ?, ?, ?, true, ?, ?)
                        on conflict (code) do nothing""")
                .params(
                        zone.code().value(),
                        zone.name(),
                        zone.level().name(),
                        String.valueOf(zone.parent()),
                        above.value(),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into region_path (region, ancestor)
                        select ?, ancestor from region_path where region = ? union all select ?, ?""")
                .params(
                        zone.code().value(),
                        String.valueOf(zone.parent()),
                        zone.code().value(),
                        zone.code().value())
                .update();
        return true;
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(
                new RegionCode(row.getString("code")),
                row.getString("name"),
                Region.Level.valueOf(row.getString("level")),
                code(row, "parent"),
                row.getBoolean("applicant"));
    }

    private static @Nullable RegionCode code(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? null : new RegionCode(value);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
