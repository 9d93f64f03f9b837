package org.junheng.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RegionsIT {

    private static final Actor ADMIN =
            new Actor("admin", "admin", Set.of(new Grant(Role.ADMIN, RegionCode.NATION, null)));

    @Autowired
    Regions regions;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "320682, 3206",
        "110101, 11",
        "120101, 12",
        "310101, 31",
        "500101, 50",
        "500229, 50",
        "419001, 41",
        "429004, 42",
        "469001, 46",
        "659001, 65",
        "4419, 44",
        "4420, 44",
        "4604, 46",
        "6202, 62"
    })
    @Clause("who-reviews")
    void The_city_reviews_or_the_province_where_no_city_stands_between(String applicant, String above) {
        assertThat(regions.get(code(applicant)).applicant()).isTrue();
        assertThat(regions.above(code(applicant))).isEqualTo(code(above));
    }

    @ParameterizedTest
    @ValueSource(strings = {"441900", "442000", "460400", "620201", "5002", "4290", "3206", "32", "0"})
    @Clause("who-reviews")
    void Whoever_only_groups_repeats_or_leads_others_does_not_apply(String other) {
        assertThat(regions.get(code(other)).applicant()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> regions.above(code(other)))
                .extracting(Refusal::key)
                .isEqualTo("region.not-applicant");
    }

    @Test
    void Every_county_of_the_code_list_but_the_four_repeated_ones_applies() {
        var counties = jdbc.sql("select count(*) from region where level = 'COUNTY' and added_by is null")
                .query(Integer.class)
                .single();
        var applicants = jdbc.sql("select count(*) from region where applicant and added_by is null")
                .query(Integer.class)
                .single();

        assertThat(counties).isEqualTo(2978);
        assertThat(applicants).isEqualTo(2978 - 4 + 4);
    }

    @Test
    void A_region_lies_within_itself_and_everything_above_it_but_not_sideways() {
        assertThat(regions.within(code("320682"), code("320682"))).isTrue();
        assertThat(regions.within(code("320682"), code("3206"))).isTrue();
        assertThat(regions.within(code("320682"), code("32"))).isTrue();
        assertThat(regions.within(code("320682"), RegionCode.NATION)).isTrue();
        assertThat(regions.within(code("320682"), code("3205"))).isFalse();
        assertThat(regions.within(code("320682"), code("33"))).isFalse();
        assertThat(regions.within(code("3206"), code("320682"))).isFalse();
    }

    @Test
    void The_stored_paths_say_the_same_as_the_tree() {
        assertThat(jdbc.sql("select ancestor from region_path where region = '500229' order by ancestor")
                        .query(String.class)
                        .list())
                .containsExactly("0", "50", "5002", "500229");
        assertThat(jdbc.sql("select count(*) from region where not exists (select from region_path"
                                + " where region = code and ancestor = '0')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "320682, 江苏省南通市如皋市",
        "429004, 湖北省仙桃市",
        "500229, 重庆市城口县",
        "4419, 广东省东莞市",
        "441900, 广东省东莞市",
        "32, 江苏省",
        "0, 全国"
    })
    void The_full_name_leaves_out_whoever_only_groups(String code, String name) {
        assertThat(regions.pathName(code(code))).isEqualTo(name);
    }

    @Test
    void Applicants_are_found_below_any_region() {
        assertThat(regions.applicantsWithin(code("3206")))
                .contains(code("320682"))
                .doesNotContain(code("320581"));
        assertThat(regions.applicantsWithin(code("42"))).contains(code("429004"));
        assertThat(regions.applicantsWithin(code("4419"))).containsExactly(code("4419"));
        assertThat(regions.applicantsWithin(code("320682"))).containsExactly(code("320682"));
    }

    @Test
    void The_province_of_a_region_is_found_from_any_level() {
        assertThat(regions.provinceOf(code("429004"))).isEqualTo(code("42"));
        assertThat(regions.provinceOf(code("32"))).isEqualTo(code("32"));
    }

    @Test
    void An_administrator_adds_a_zone_that_may_apply_at_once() {
        var zone = regions.addZone(ADMIN, code("330679"), "滨海洋口港开发区", code("3306"));

        assertThat(regions.get(zone.code())).isEqualTo(zone);
        assertThat(regions.above(zone.code())).isEqualTo(code("3306"));
        assertThat(regions.within(zone.code(), code("33"))).isTrue();
        assertThat(regions.applicantsWithin(code("33"))).contains(zone.code());
        assertThat(regions.search("洋口港", 0, 10)).containsExactly(zone);
        assertThat(regions.count("洋口港")).isEqualTo(1);
        assertThat(ledger.of("ZONE", "330679"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(ADMIN.name()));
    }

    @Test
    void A_zone_under_a_row_that_only_groups_is_reviewed_by_the_province() {
        var zone = regions.addZone(ADMIN, code("500279"), "两江协同新区", code("5002"));

        assertThat(regions.above(zone.code())).isEqualTo(code("50"));
    }

    @ParameterizedTest
    @CsvSource({
        "330682001, 3306, region.code-taken",
        "320678, 3306, region.zone-code",
        "330681001, 330681, region.zone-parent",
        "100001, 0, region.zone-parent",
        "320678, 9999, region.unknown"
    })
    void A_zone_that_does_not_fit_is_refused(String code, String parent, String reason) {
        if (reason.equals("region.code-taken")) {
            regions.addZone(ADMIN, code(code), "浙东新区", code(parent));
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> regions.addZone(ADMIN, code(code), "新区", code(parent)))
                .extracting(Refusal::key)
                .isEqualTo(reason);
    }

    @Test
    void Nobody_else_adds_zones() {
        var leader = new Actor("x", "x", Set.of(new Grant(Role.NATION_LEADER, RegionCode.NATION, null)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> regions.addZone(leader, code("330677"), "新区", code("3306")))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private static RegionCode code(String value) {
        return new RegionCode(value);
    }
}
