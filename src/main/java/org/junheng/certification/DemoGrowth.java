package org.junheng.certification;

import org.junheng.shared.RegionCode;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which counties' demo cases were begun and which have come to their end, so that a killed start is carried on. */
@Repository
@Profile("demo")
class DemoGrowth {

    private final JdbcClient jdbc;

    DemoGrowth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(RegionCode county, String round) {
        jdbc.sql("insert into demo_growth (county, round) values (?, ?) on conflict do nothing")
                .params(county.value(), round)
                .update();
    }

    /** Whether it was begun here and not finished; a case that people opened never was. */
    boolean isUnfinished(RegionCode county, String round) {
        return jdbc.sql("select count(*) from demo_growth where county = ? and round = ? and not grown")
                        .params(county.value(), round)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void finish(RegionCode county, String round) {
        jdbc.sql("update demo_growth set grown = true where county = ? and round = ?")
                .params(county.value(), round)
                .update();
    }
}
