package org.junheng.schooldata;

import static org.junheng.schooldata.StatisticsRepository.instant;
import static org.junheng.schooldata.StatisticsRepository.time;

import java.util.List;
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

    /** The last word on each school of the year before. */
    List<Succession> of(RegionCode county, SchoolYear year) {
        return jdbc.sql("""
                        select distinct on (before) * from school_succession where county = ? and year = ?
                        order by before, id desc""")
                .params(county.value(), year.value())
                .query((row, number) -> {
                    var school = row.getString("school");
                    return new Succession(
                            new SchoolCode(row.getString("before")),
                            school == null ? null : new SchoolCode(school),
                            row.getString("by_display_name"),
                            instant(row, "at"));
                })
                .list();
    }
}
