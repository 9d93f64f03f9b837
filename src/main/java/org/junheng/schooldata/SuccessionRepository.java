package org.junheng.schooldata;

import static org.junheng.schooldata.StatisticsRepository.instant;
import static org.junheng.schooldata.StatisticsRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuccessionRepository {

    private final JdbcClient jdbc;

    SuccessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, RegionCode county, SchoolYear year, Succession succession) {
        jdbc.sql("""
                        insert into school_succession (county, year, before, school, by_name, by_display_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(county.value())
                .param(year.value())
                .param(succession.before().value())
                .param(succession.school().map(SchoolCode::value).orElse(null))
                .param(actor.name())
                .param(succession.byName())
                .param(time(succession.at()))
                .update();
    }

    /** The last word on each school of the year before, of those counties where something was said. */
    Map<RegionCode, List<Succession>> of(Collection<RegionCode> counties, SchoolYear year) {
        var said = new HashMap<RegionCode, List<Succession>>();
        jdbc.sql("""
                        select distinct on (county, before) * from school_succession where county = any (?) and year = ?
                        order by county, before, id desc""")
                .params(counties.stream().map(RegionCode::value).toArray(String[]::new), year.value())
                .query(row -> {
                    said.computeIfAbsent(new RegionCode(row.getString("county")), silent -> new ArrayList<>())
                            .add(succession(row));
                });
        return said;
    }

    private static Succession succession(ResultSet row) throws SQLException {
        var school = row.getString("school");
        return new Succession(
                new SchoolCode(row.getString("before")),
                school == null ? null : new SchoolCode(school),
                row.getString("by_display_name"),
                instant(row, "at"));
    }
}
