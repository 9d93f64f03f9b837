package org.junheng.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;
import static org.junheng.survey.SurveyFixture.entered;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SurveysIT {

    @Autowired
    Surveys surveys;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture cases;

    @Autowired
    Texts texts;

    RegionCode county;
    CaseId id;
    Actor officer;
    Actor nation;

    @BeforeEach
    void open() {
        county = cases.freeCounty();
        id = cases.open(county);
        officer = actor(Role.PROVINCE_OFFICER, province(county));
        nation = actor(Role.NATION_OFFICER, NATION);
    }

    @Test
    void The_latest_result_of_a_source_counts() {
        surveys.record(officer, id, entered(Source.PROVINCIAL, 424));
        assertThat(surveys.verdict(id, Set.of(Source.PROVINCIAL)).verdict()).isEqualTo(Verdict.NOT_MET);

        surveys.record(officer, id, entered(Source.PROVINCIAL, 425));
        surveys.record(officer, id, entered(Source.ON_SITE, 490));

        var verdict = surveys.verdict(id, Set.of(Source.PROVINCIAL));
        assertThat(verdict.verdict()).isEqualTo(Verdict.MET);
        assertThat(verdict.sources())
                .extracting(source -> source.result().source())
                .containsExactly(Source.PROVINCIAL, Source.ON_SITE);
        assertThat(surveys.verdict(id, Set.of(Source.PROVINCIAL, Source.NATIONAL))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    @Clause("survey-not-by-county")
    void Counties_and_neighbours_record_nothing_and_each_level_only_its_own() {
        var neighbour = actor(Role.PROVINCE_OFFICER, new RegionCode("32"));

        assertRefused(Refusal.Kind.FORBIDDEN, editor(county), Source.PROVINCIAL);
        assertRefused(Refusal.Kind.FORBIDDEN, officer, Source.NATIONAL);
        assertRefused(Refusal.Kind.FORBIDDEN, nation, Source.PROVINCIAL);
        assertRefused(Refusal.Kind.NOT_FOUND, neighbour, Source.PROVINCIAL);
        assertThat(surveys.recordable(editor(county), id)).isEmpty();
        assertThat(surveys.recordable(officer, id)).containsOnlyKeys(Source.PROVINCIAL, Source.ON_SITE);
    }

    @Test
    void Before_the_end_the_county_sees_no_result_and_the_province_not_the_nations() {
        surveys.record(officer, id, entered(Source.PROVINCIAL, 450));
        surveys.record(nation, id, entered(Source.NATIONAL, 450));

        assertThat(surveys.results(editor(county), id)).isEmpty();
        assertThat(surveys.results(officer, id)).hasSize(1);
        assertThat(surveys.results(nation, id)).hasSize(2);

        casefiles.end(id, CaseState.REJECTED, "over");

        assertThat(surveys.results(editor(county), id)).hasSize(2);
        assertRefused(Refusal.Kind.CONFLICT, officer, Source.PROVINCIAL);
    }

    static Stream<Arguments> mistakes() {
        var groups = new SurveyRecord.Group(Respondents.PARENTS, 600, 520, 500, 450);
        var began = SurveyFixture.BEGAN;
        var ended = SurveyFixture.ENDED;
        return Stream.of(
                Arguments.of("来源", entered(null, groups)),
                Arguments.of(
                        "2026-03-20", new SurveyRecord(Source.PROVINCIAL, ended, began, 1, "a", "b", List.of(groups))),
                Arguments.of(
                        "晚于今天",
                        new SurveyRecord(
                                Source.PROVINCIAL, began, LocalDate.of(2999, 1, 1), 1, "a", "b", List.of(groups))),
                Arguments.of(
                        "常住人口", new SurveyRecord(Source.PROVINCIAL, began, ended, null, "a", "b", List.of(groups))),
                Arguments.of("组织实施单位", new SurveyRecord(Source.PROVINCIAL, began, ended, 1, " ", "b", List.of(groups))),
                Arguments.of("回收佐证", new SurveyRecord(Source.PROVINCIAL, began, ended, 1, "a", "", List.of(groups))),
                Arguments.of("至少填写一类", entered(Source.PROVINCIAL)),
                Arguments.of("“家长”填写了两次", entered(Source.PROVINCIAL, groups, groups)),
                Arguments.of(
                        "“教师”的发放",
                        entered(Source.PROVINCIAL, new SurveyRecord.Group(Respondents.TEACHERS, 5, 5, null, 5))),
                Arguments.of(
                        "“教师”的有效数 6 大于回收数 5",
                        entered(Source.PROVINCIAL, new SurveyRecord.Group(Respondents.TEACHERS, 7, 5, 6, 5))),
                Arguments.of(
                        "“教师”的份数 -1",
                        entered(Source.PROVINCIAL, new SurveyRecord.Group(Respondents.TEACHERS, 7, 5, 5, -1))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void What_is_missing_or_cannot_be_is_refused_by_name(String said, SurveyRecord entered) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> surveys.record(officer, id, entered))
                .satisfies(refusal -> assertThat(texts.get(refusal)).contains(said));
    }

    private void assertRefused(Refusal.Kind kind, Actor actor, Source source) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> surveys.record(actor, id, entered(source, 450)))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
