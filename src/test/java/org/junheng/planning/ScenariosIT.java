package org.junheng.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.PlanCosts;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.shared.Stage;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ScenariosIT {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    @Autowired
    Scenarios scenarios;

    @Autowired
    ScenarioPaper paper;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseStatistics statistics;

    @Autowired
    CaseLog log;

    @Autowired
    Assessments assessments;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    RegionCode county = WorkbookFixture.COUNTY;

    @BeforeEach
    void takeCounty() {
        county = cases.freeCounty();
    }

    @Test
    void A_scenario_is_kept_and_read_back_as_it_was() {
        var basis = new Basis.Draft("draft.xlsx", figures());
        var first = basis.figures().schools().getFirst().code().value();
        var second = basis.figures().schools().get(1).code().value();
        var changes = List.<Change>of(
                FigureChange.written(first, Column.EQUIPMENT, "12.5"),
                FigureChange.written(first, Column.MULTIMEDIA_ROOMS, ""),
                new PupilsChange(Stage.JUNIOR, new BigDecimal("2.5")),
                new Division(second, "New", null, 40),
                new Merger(first, second));

        var kept = scenarios.save(editor(), draft("plan", basis, changes));

        assertThat(scenarios.get(editor(), kept.id())).isEqualTo(kept);
        assertThat(scenarios.list(director(), county)).containsExactly(kept);
        assertThat(kept.saved().name()).isEqualTo("COUNTY_EDITOR");
    }

    @Test
    void A_name_is_taken_once_and_a_scenario_may_be_kept_again() {
        var basis = new Basis.Draft("draft.xlsx", figures());
        var kept = scenarios.save(editor(), draft("plan", basis, List.of()));

        assertThatThrownBy(() -> scenarios.save(director(), draft(" plan ", basis, List.of())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> draft("  ", basis, List.of())).isInstanceOf(Refusal.class);
        var again = scenarios.replace(
                director(),
                kept.id(),
                kept.saved().at(),
                draft("plan", basis, List.of(new PupilsChange(Stage.PRIMARY, BigDecimal.ONE))));

        assertThat(scenarios.list(editor(), county)).containsExactly(again);
        scenarios.delete(editor(), kept.id());
        assertThat(scenarios.list(editor(), county)).isEmpty();
    }

    @Test
    void What_somebody_else_kept_meanwhile_is_not_overwritten() {
        var basis = new Basis.Draft("draft.xlsx", figures());
        var seen = scenarios.save(editor(), draft("plan", basis, List.of()));
        var theirs = scenarios.replace(
                director(),
                seen.id(),
                seen.saved().at(),
                draft("theirs", basis, List.of(new PupilsChange(Stage.PRIMARY, BigDecimal.ONE))));

        assertThatThrownBy(() -> scenarios.replace(
                        editor(), seen.id(), seen.saved().at().minusSeconds(1), draft("mine", basis, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(scenarios.get(editor(), seen.id())).isEqualTo(theirs);
    }

    @Test
    void A_figure_of_the_county_changes_the_item_it_decides_and_is_kept() {
        var before = figures();
        var change = CountyChange.written(CountyFigure.TEACHERS_PAY, "1");

        var outcome = scenarios.play(before, List.of(change));
        var kept = scenarios.save(editor(), draft("pay", new Basis.Draft("draft.xlsx", before), List.of(change)));

        assertThat(outcome.figures().figure(CountyFigure.TEACHERS_PAY)).hasValue(BigDecimal.ONE);
        assertThat(outcome.then().items())
                .filteredOn(item -> item.item().equals("G8"))
                .extracting(ItemVerdict::verdict)
                .containsExactly(Verdict.NOT_MET);
        assertThat(outcome.units()).isEmpty();
        assertThat(scenarios.get(editor(), kept.id()).changes()).containsExactly(change);
        assertThat(CountyChange.written(CountyFigure.NEARBY_URBAN_PRIMARY, "97%")
                        .value())
                .isEqualByComparingTo("0.97");
        assertThat(scenarios
                        .play(before, List.of(CountyChange.written(CountyFigure.TEACHERS_PAY, " ")))
                        .figures()
                        .figure(CountyFigure.TEACHERS_PAY))
                .isEmpty();
        assertThatThrownBy(() -> CountyChange.written(CountyFigure.TEACHERS_PAY, "much"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void Two_scenarios_are_judged_by_two_editions_side_by_side() {
        var basis = new Basis.Draft("draft.xlsx", figures());
        var province = new EditionId("TEST-PROVINCE-1");
        var one = scenarios.save(editor(), draft("national", basis, List.of()));
        var other = scenarios.save(editor(), new Scenario.Draft(county, YEAR, "province", basis, List.of(), province));

        assertThat(scenarios.get(editor(), other.id())).isEqualTo(other);
        assertThat(scenarios.play(editor(), one).then().edition())
                .isEqualTo(editions.national().id());
        assertThat(scenarios.play(editor(), other).then())
                .isEqualTo(assessments.assess(basis.figures(), editions.get(province)))
                .isNotEqualTo(scenarios.play(editor(), one).then());
        assertUnknown(() -> scenarios.save(
                editor(), new Scenario.Draft(county, YEAR, "none", basis, List.of(), new EditionId("CN-1999-1"))));
    }

    @Test
    void Nobody_but_the_bureau_knows_of_it() {
        var kept = scenarios.save(editor(), draft("plan", new Basis.Draft("draft.xlsx", figures()), List.of()));
        var others = List.of(
                ActorFixture.editor(cases.freeCounty()),
                ActorFixture.actor(Role.COUNTY_LEADER, county),
                ActorFixture.department(county, "FINANCE"),
                ActorFixture.actor(Role.CITY_REVIEWER, ActorFixture.city(county)),
                ActorFixture.actor(Role.CITY_LEADER, ActorFixture.city(county)),
                ActorFixture.actor(Role.PROVINCE_OFFICER, ActorFixture.province(county)),
                ActorFixture.actor(Role.PROVINCE_LEADER, ActorFixture.province(county)),
                ActorFixture.actor(Role.NATION_OFFICER, ActorFixture.NATION),
                ActorFixture.actor(Role.EXPERT, ActorFixture.NATION),
                ActorFixture.actor(Role.ADMIN, ActorFixture.NATION),
                ActorFixture.school(county, "2132000001"));

        for (var other : others) {
            assertUnknown(() -> scenarios.get(other, kept.id()));
            assertUnknown(() -> scenarios.list(other, county));
            assertUnknown(() -> scenarios.delete(other, kept.id()));
            assertUnknown(() -> scenarios.imports(other, county, YEAR));
            assertUnknown(() -> scenarios.save(other, draft("other", kept.basis(), List.of())));
            assertUnknown(() ->
                    scenarios.replace(other, kept.id(), kept.saved().at(), draft("other", kept.basis(), List.of())));
            assertUnknown(() -> scenarios.play(other, kept));
        }
        assertThat(scenarios.list(editor(), county)).containsExactly(kept);
    }

    @Test
    void Figures_of_another_county_are_no_basis() {
        var id = cases.open();
        var elsewhere = casefiles.get(id).county();
        statistics.importWorkbook(
                ActorFixture.editor(elsewhere),
                id,
                "county.xlsx",
                new ByteArrayInputStream(WorkbookFixture.bytes("county-meets")));
        var theirs = new Basis.Imported(adopted(id));

        assertUnknown(() -> scenarios.figures(editor(), county, theirs));
        assertUnknown(() -> scenarios.save(editor(), draft("plan", theirs, List.of())));
    }

    @Test
    void The_case_stays_as_it_is_whatever_is_tried_and_kept() {
        var id = cases.open(county);
        statistics.importWorkbook(
                editor(), id, "county.xlsx", new ByteArrayInputStream(WorkbookFixture.bytes("county-falls-short")));
        var digest = casefiles.digest(id);
        var casefile = casefiles.get(id);
        var entries = log.of(id).size();
        var versions = stored();

        var basis = new Basis.Imported(adopted(id));
        var before = scenarios.figures(editor(), county, basis);
        var plan = scenarios.plan(before, PlanCosts.assumed(), editions.national());
        var kept = scenarios.save(editor(), draft("plan", basis, List.copyOf(plan)));
        var outcome = scenarios.play(before, kept.changes());

        assertThat(outcome.today().resource()).isEqualTo(Verdict.NOT_MET);
        assertThat(outcome.then().resource()).isEqualTo(Verdict.MET);
        assertThat(outcome.impossible()).isEmpty();
        assertThat(casefiles.digest(id)).isEqualTo(digest);
        assertThat(casefiles.get(id)).isEqualTo(casefile);
        assertThat(log.of(id)).hasSize(entries);
        assertThat(stored()).isEqualTo(versions);
        assertThat(scenarios.figures(editor(), county, basis)).isEqualTo(before);
    }

    @Test
    void A_scenario_is_judged_by_the_very_call_that_judges_a_case() {
        var before = figures();
        var school = before.schools().getFirst().code().value();

        var outcome = scenarios.play(before, List.of(FigureChange.written(school, Column.EQUIPMENT, "0")));

        assertThat(outcome.today()).isEqualTo(assessments.assess(before, editions.national()));
        assertThat(outcome.then()).isEqualTo(assessments.assess(outcome.figures(), editions.national()));
        assertThat(outcome.units()).allSatisfy(unit -> assertThat(unit.today()).isNotEqualTo(unit.then()));
    }

    @Test
    void Contradicting_figures_are_judged_and_named() {
        var before = figures();
        var school = before.schools().stream()
                .filter(one -> one.amount(Column.PRIMARY_TEACHERS)
                        .filter(teachers -> teachers.signum() > 0)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .code()
                .value();

        var outcome =
                scenarios.play(before, List.of(FigureChange.written(school, Column.PRIMARY_ABOVE_STANDARD, "9999")));

        assertThat(outcome.impossible()).isNotEmpty();
    }

    @Test
    void The_workbook_has_every_scenario_its_verdicts_and_changes() throws IOException {
        var before = figures();
        var plan = List.<Change>copyOf(scenarios.plan(before, PlanCosts.assumed(), editions.national()));
        var played = List.of(
                new ScenarioPaper.Played("A", before, List.of(), scenarios.play(before, List.of())),
                new ScenarioPaper.Played("B", before, plan, scenarios.play(before, plan)));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(paper.of(played)))) {
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(1 + 2 + 2 * (1 + 7));
            assertThat(workbook.getSheetAt(1).getPhysicalNumberOfRows())
                    .isEqualTo(1 + played.get(1).outcome().units().size());
            assertThat(workbook.getSheetAt(3).getPhysicalNumberOfRows()).isEqualTo(1 + plan.size());
        }
    }

    private CountyStatistics figures() {
        var draft = scenarios.draft(
                editor(),
                county,
                YEAR,
                List.of(FormFile.of(
                        "draft.xlsx", new ByteArrayInputStream(WorkbookFixture.bytes("county-falls-short")))));
        return draft.figures();
    }

    private StatisticsId adopted(CaseId id) {
        return Objects.requireNonNull(casefiles.get(id).statistics());
    }

    private Map<String, Long> stored() {
        return List.of("statistics", "workbook_import", "case_statistics", "case_record").stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
    }

    private Scenario.Draft draft(String name, Basis basis, List<Change> changes) {
        return new Scenario.Draft(county, YEAR, name, basis, changes);
    }

    private Actor editor() {
        return ActorFixture.editor(county);
    }

    private Actor director() {
        return ActorFixture.actor(Role.COUNTY_DIRECTOR, county);
    }

    private static void assertUnknown(ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
