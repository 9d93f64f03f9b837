package org.junheng.casefile;

import static org.junheng.casefile.ActorFixture.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junheng.shared.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases for tests, each of a county of its own in provinces that the demo leaves alone. */
@Component
public class CaseFixture {

    static final String ROUND = "2026";

    private final Casefiles casefiles;
    private final JdbcClient jdbc;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger nextWithin = new AtomicInteger();

    CaseFixture(Casefiles casefiles, JdbcClient jdbc) {
        this.casefiles = casefiles;
        this.jdbc = jdbc;
    }

    /** A county that no other test has. */
    public RegionCode freeCounty() {
        return county(List.of("37", "41", "51"), next.getAndIncrement());
    }

    /** A county of this province that no other test has. */
    public RegionCode freeCounty(RegionCode province) {
        return county(List.of(province.value()), nextWithin.getAndIncrement());
    }

    private RegionCode county(List<String> provinces, int number) {
        var code = jdbc.sql("""
                        select region.code from region join region_path on region_path.region = region.code
                        where region_path.ancestor in (:provinces) and region.level = 'COUNTY' and region.applicant
                        order by region.code offset :number limit 1""")
                .param("provinces", provinces)
                .param("number", number)
                .query(String.class)
                .single();
        return new RegionCode(code);
    }

    /** A case in the demo's round, opened by its county's editor. */
    public CaseId open() {
        return open(freeCounty());
    }

    /** A case of this county in the demo's round, opened by its editor. */
    public CaseId open(RegionCode county) {
        return casefiles.open(editor(county), county, ROUND);
    }
}
