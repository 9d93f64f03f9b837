package org.junheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junheng.IntegrationTest;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class PeopleIT {

    private static final RegionCode RUGAO = new RegionCode("320682");
    private static final String PASSWORD = "seven quiet rivers";

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    PersonRepository repository;

    @Autowired
    PasswordEncoder encoder;

    @ParameterizedTest
    @CsvSource({
        "county.editor, COUNTY_EDITOR@320682",
        "county.director, COUNTY_DIRECTOR@320682",
        "county.leader, COUNTY_LEADER@320682",
        "county.finance, COUNTY_DEPARTMENT@320682:FINANCE",
        "school.editor, SCHOOL_EDITOR@320682:2132101000",
        "city.reviewer, CITY_REVIEWER@3206",
        "city.leader, CITY_LEADER@3206",
        "province.officer, PROVINCE_OFFICER@32",
        "province.leader, PROVINCE_LEADER@32",
        "expert.1, EXPERT@32",
        "expert.5, EXPERT@32",
        "nation.officer, NATION_OFFICER@0",
        "nation.leader, NATION_LEADER@0",
        "admin, ADMIN@0"
    })
    void The_people_of_the_demo_hold_their_roles(String name, String group) {
        var person = people.actor(name);

        assertThat(person.grants()).extracting(Grant::group).containsExactly(group);
        assertThat(encoder.matches("junheng-demo", repository.password(name).orElseThrow()))
                .isTrue();
        assertThat(repository.password(name).orElseThrow()).startsWith("{bcrypt}");
    }

    @ParameterizedTest
    @CsvSource({
        "county.editor, 320682, true",
        "county.finance, 320682, true",
        "county.editor, 320681, false",
        "county.editor, 3206, false",
        "city.reviewer, 320682, true",
        "city.leader, 320681, true",
        "city.leader, 320581, false",
        "city.leader, 32, false",
        "province.officer, 320581, true",
        "province.leader, 330110, false",
        "nation.leader, 429004, true",
        "school.editor, 320682, false",
        "expert.1, 320682, false",
        "admin, 320682, false"
    })
    void One_sees_ones_own_region_and_what_lies_below_never_sideways(String name, String region, boolean sees) {
        assertThat(people.oversees(people.actor(name), new RegionCode(region))).isEqualTo(sees);
    }

    @Test
    void A_new_person_can_do_nothing_until_a_role_is_given() {
        create("wang.wei");
        assertThat(people.actor("wang.wei").grants()).isEmpty();

        accounts.grant(admin(), "wang.wei", new Grant(Role.COUNTY_DEPARTMENT, RUGAO, "POLICE"));

        assertThat(people.actor("wang.wei").groups()).containsExactly("COUNTY_DEPARTMENT@320682:POLICE");
        assertThat(people.holding(Role.COUNTY_DEPARTMENT, RUGAO, "POLICE"))
                .extracting(Person::name)
                .containsExactly("wang.wei");
        assertThat(accounts.changes(admin(), "wang.wei"))
                .extracting(AccountChange::change)
                .containsExactly("GRANTED", "CREATED");
    }

    @Test
    void Every_change_of_rights_ends_the_sessions_from_before() {
        create("wang.wei");
        var stamp = stamp("wang.wei");

        accounts.grant(admin(), "wang.wei", new Grant(Role.EXPERT, new RegionCode("32"), null));
        assertThat(stamp("wang.wei")).isGreaterThan(stamp);

        stamp = stamp("wang.wei");
        accounts.resetPassword(admin(), "wang.wei", "eight quiet rivers");
        assertThat(stamp("wang.wei")).isGreaterThan(stamp);
    }

    @Test
    void An_ended_account_acts_no_more_and_can_be_opened_again() {
        create("wang.wei");

        accounts.deactivate(admin(), "wang.wei");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> people.actor("wang.wei"));
        assertThat(repository.credentials("wang.wei")).isEmpty();
        assertThat(people.displayName("wang.wei")).isEqualTo("王伟");

        accounts.activate(admin(), "wang.wei");
        assertThat(people.actor("wang.wei").displayName()).isEqualTo("王伟");
    }

    @Test
    void One_changes_ones_own_password_by_knowing_the_present_one() {
        create("wang.wei");
        var wang = people.actor("wang.wei");

        assertRefused("identity.password-wrong", () -> accounts.changePassword(wang, "wrong", "eight quiet rivers"));
        accounts.changePassword(wang, PASSWORD, "eight quiet rivers");

        assertThat(encoder.matches(
                        "eight quiet rivers", repository.password("wang.wei").orElseThrow()))
                .isTrue();
        assertThat(encoder.matches(PASSWORD, repository.password("wang.wei").orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY_EDITOR, 3206,, identity.grant-level",
        "COUNTY_EDITOR, 441900,, identity.grant-level",
        "CITY_LEADER, 5002,, identity.grant-level",
        "CITY_LEADER, 4419,, identity.grant-level",
        "PROVINCE_OFFICER, 0,, identity.grant-level",
        "ADMIN, 32,, identity.grant-level",
        "COUNTY_DEPARTMENT, 320682, ASTROLOGY, identity.grant-unit",
        "SCHOOL_EDITOR, 320682, 12345, identity.grant-unit"
    })
    void A_role_at_the_wrong_place_is_refused(Role role, String region, String unit, String reason) {
        create("wang.wei");
        var grant = new Grant(role, new RegionCode(region), unit);

        assertRefused(reason, () -> accounts.grant(admin(), "wang.wei", grant));
    }

    @Test
    void A_city_that_applies_itself_has_people_like_a_county() {
        create("wang.wei");

        accounts.grant(admin(), "wang.wei", new Grant(Role.COUNTY_LEADER, new RegionCode("4419"), null));

        assertThat(people.oversees(people.actor("wang.wei"), new RegionCode("4419")))
                .isTrue();
    }

    @Test
    void The_last_administrator_stays() {
        var grant = new Grant(Role.ADMIN, RegionCode.NATION, null);

        assertRefused("identity.last-administrator", () -> accounts.deactivate(admin(), "admin"));
        assertRefused("identity.last-administrator", () -> accounts.revoke(admin(), "admin", grant));
    }

    @Test
    void Names_are_unique_whatever_the_case() {
        create("wang.wei");

        assertRefused("identity.name-taken", () -> accounts.create(admin(), " Wang.Wei ", "王伟", PASSWORD));
        assertRefused("identity.login-name", () -> accounts.create(admin(), "系统", "王伟", PASSWORD));
        assertRefused("identity.login-name", () -> accounts.create(admin(), "system:x", "王伟", PASSWORD));
    }

    @Test
    void Only_administrators_keep_people() {
        var leader = people.actor("nation.leader");

        assertRefused("identity.administrators-only", () -> accounts.page(leader, PeopleQuery.ALL, 0, 10));
        assertRefused("identity.administrators-only", () -> accounts.count(leader, PeopleQuery.ALL));
        assertRefused("identity.administrators-only", () -> accounts.get(leader, "admin"));
        assertRefused("identity.administrators-only", () -> accounts.changes(leader, "admin"));
        assertRefused("identity.administrators-only", () -> accounts.create(leader, "x.y", "x", PASSWORD));
        assertRefused("identity.administrators-only", () -> accounts.deactivate(leader, "admin"));
        assertRefused("identity.administrators-only", () -> accounts.activate(leader, "admin"));
        assertRefused("identity.administrators-only", () -> accounts.resetPassword(leader, "admin", PASSWORD));
        var grant = new Grant(Role.ADMIN, RegionCode.NATION, null);
        assertRefused("identity.administrators-only", () -> accounts.grant(leader, "nation.leader", grant));
        assertRefused("identity.administrators-only", () -> accounts.revoke(leader, "admin", grant));
    }

    @Test
    void People_are_found_by_name_role_and_region() {
        var inCity = new PeopleQuery("", null, new RegionCode("3206"));
        var experts = new PeopleQuery("expert", Role.EXPERT, new RegionCode("32"));

        assertThat(accounts.page(admin(), inCity, 0, 50))
                .extracting(Person::name)
                .contains("county.editor", "city.leader")
                .doesNotContain("province.leader", "admin");
        assertThat(accounts.page(admin(), experts, 1, 2))
                .extracting(Person::name)
                .containsExactly("expert.2", "expert.3");
        assertThat(accounts.count(admin(), experts)).isEqualTo(5);
        assertThat(accounts.count(admin(), new PeopleQuery("%", null, null))).isZero();
    }

    private void create(String name) {
        accounts.create(admin(), name, "王伟", PASSWORD);
    }

    private int stamp(String name) {
        return repository.credentials(name).orElseThrow().stamp();
    }

    private static Actor admin() {
        return new Actor("admin", "admin", Set.of(new Grant(Role.ADMIN, RegionCode.NATION, null)));
    }

    private static void assertRefused(String reason, Runnable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command::run)
                .extracting(Refusal::key)
                .isEqualTo(reason);
    }
}
