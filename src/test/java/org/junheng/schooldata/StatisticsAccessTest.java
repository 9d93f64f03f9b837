package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.identity.People;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;

/** Statistics are there for whoever oversees the county, and its editor's alone to change. */
class StatisticsAccessTest {

    private static final RegionCode COUNTY = new RegionCode("320682");
    private static final RegionCode OTHER = new RegionCode("320623");
    private static final SchoolCode SCHOOL = new SchoolCode("2132100001");

    private final Actor editor = actor(new Grant(Role.COUNTY_EDITOR, COUNTY, null));
    private final Actor reviewer = actor(new Grant(Role.CITY_REVIEWER, new RegionCode("3206"), null));
    private final Actor system = Actor.system("import");
    private final People people = mock();
    private final StatisticsAccess access = new StatisticsAccess(people);

    @Test
    void To_those_who_do_not_oversee_the_county_its_statistics_do_not_exist() {
        when(people.oversees(reviewer, COUNTY)).thenReturn(true);

        assertThatCode(() -> access.checkReads(reviewer, COUNTY)).doesNotThrowAnyException();
        assertThatCode(() -> access.checkReads(system, COUNTY)).doesNotThrowAnyException();
        assertThat(access.mayRead(reviewer, OTHER)).isFalse();
        refused(Refusal.notFound("schooldata.statistics.unknown"), () -> access.checkReads(reviewer, OTHER));
        refused(Refusal.notFound("schooldata.statistics.unknown"), () -> access.checkWrites(reviewer, OTHER));
    }

    @Test
    void The_editor_of_the_county_alone_writes() {
        when(people.oversees(reviewer, COUNTY)).thenReturn(true);
        when(people.oversees(editor, COUNTY)).thenReturn(true);

        assertThatCode(() -> access.checkWrites(editor, COUNTY)).doesNotThrowAnyException();
        assertThatCode(() -> access.checkWrites(system, COUNTY)).doesNotThrowAnyException();
        assertThat(access.mayWrite(editor, OTHER)).isFalse();
        refused(Refusal.forbidden("schooldata.statistics.notYours"), () -> access.checkWrites(reviewer, COUNTY));
    }

    @Test
    void A_sheet_is_its_own_schools() {
        var own = actor(new Grant(Role.SCHOOL_EDITOR, COUNTY, SCHOOL.value()));

        assertThat(access.isOfSchool(own, COUNTY, SCHOOL)).isTrue();
        assertThat(access.isOfSchool(own, COUNTY, new SchoolCode("2132100002"))).isFalse();
        assertThat(access.isOfSchool(own, OTHER, SCHOOL)).isFalse();
        assertThat(access.isOfSchool(editor, COUNTY, SCHOOL)).isFalse();
    }

    private static void refused(Refusal refusal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, thrown -> {
            assertThat(thrown.key()).isEqualTo(refusal.key());
            assertThat(thrown.kind()).isEqualTo(refusal.kind());
        });
    }

    private static Actor actor(Grant grant) {
        return new Actor("somebody", "Somebody", Set.of(grant));
    }
}
