package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of a newer school year stand beside the frozen ones of a case, never instead of them. */
@IntegrationTest
class NewerYearsIT {

    @Autowired
    CountyAtWork county;

    @Autowired
    CaseFixture cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Statistics statistics;

    @Autowired
    NewerYears newer;

    CaseId id = CaseId.create();

    @BeforeEach
    void importFigures() {
        id = cases.open();
        county.importWorkbook(id, CountyAtWork.FALLS_SHORT);
    }

    @Test
    void There_is_nothing_beside_a_case_without_a_newer_year() {
        statistics.importWorkbook(
                county.editorOf(id), county.county(id), year(-1), "last.xlsx", workbook("county-meets"));

        assertThat(newer.of(county.editorOf(id), id)).isEmpty();
    }

    @Test
    void The_newest_year_is_judged_beside_the_frozen_one_and_differences_are_named() {
        var frozen = casefiles.get(id).statistics();
        statistics.importWorkbook(
                county.editorOf(id), county.county(id), year(1), "next.xlsx", workbook("county-falls-short"));
        statistics.importWorkbook(
                county.editorOf(id), county.county(id), year(2), "after.xlsx", workbook("county-meets"));

        var found = newer.of(county.editorOf(id), id).orElseThrow();

        assertThat(found.version().year()).isEqualTo(year(2));
        assertThat(found.frozen().resource()).isEqualTo(Verdict.NOT_MET);
        assertThat(found.newest().resource()).isEqualTo(Verdict.MET);
        assertThat(found.newest().edition()).isEqualTo(found.frozen().edition());
        assertThat(found.items())
                .contains(new NewerYear.ItemChange("R1", Verdict.NOT_MET, Verdict.MET))
                .allMatch(item -> item.frozen() != item.newest());
        assertThat(found.units())
                .isNotEmpty()
                .noneMatch(unit -> unit.frozen() != null && unit.frozen().equals(unit.newest()));
        assertThat(casefiles.get(id).statistics()).isEqualTo(frozen);
    }

    @Test
    void The_same_figures_a_year_later_differ_in_nothing_until_one_is_corrected() {
        var report = statistics.importWorkbook(
                county.editorOf(id), county.county(id), year(1), "next.xlsx", workbook("county-falls-short"));
        var same = newer.of(county.editorOf(id), id).orElseThrow();
        assertThat(same.items()).isEmpty();
        assertThat(same.units()).isEmpty();

        var passing = same.newest().units().stream()
                .filter(unit -> unit.name().equals("PASSED"))
                .findFirst()
                .orElseThrow()
                .unit();
        statistics.correct(
                county.editorOf(id),
                report.statistics().orElseThrow(),
                List.of(Correction.of(passing.school(), Column.EQUIPMENT, "0", "清点", null)));

        assertThat(newer.of(county.editorOf(id), id).orElseThrow().units())
                .anyMatch(unit -> unit.school().equals(passing.school().value()) && "FAILED".equals(unit.newest()));
    }

    @Test
    void Every_figure_stands_beside_that_of_the_newer_year_with_the_difference() {
        var report = statistics.importWorkbook(
                county.editorOf(id), county.county(id), year(1), "next.xlsx", workbook("county-falls-short"));
        var same = newer.of(county.editorOf(id), id).orElseThrow();
        assertThat(same.figures()).hasSameSizeAs(same.frozen().units()).noneMatch(NewerYear.UnitFigures::isOther);

        var unit = same.newest().units().getFirst().unit();
        statistics.correct(
                county.editorOf(id),
                report.statistics().orElseThrow(),
                List.of(Correction.of(unit.school(), Column.EQUIPMENT, "0", "清点", null)));
        var found = newer.of(county.editorOf(id), id).orElseThrow();

        var other = found.figures().stream()
                .filter(NewerYear.UnitFigures::isOther)
                .findFirst()
                .orElseThrow();
        assertThat(other.school()).isEqualTo(unit.school());
        assertThat(other.items())
                .filteredOn(item -> item.difference().orElseThrow().signum() != 0)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.item()).isEqualTo("R6");
                    assertThat(Objects.requireNonNull(item.newest()).exact()).isEqualTo(Rational.ZERO);
                    assertThat(item.difference())
                            .hasValue(Rational.ZERO.minus(Objects.requireNonNull(
                                    Objects.requireNonNull(item.frozen()).exact())));
                });
        assertThat(found.values()).extracting(NewerYear.ItemValue::item).contains("G8", "Q1");
        var lineages = newer.lineages(county.editorOf(id), id);
        assertThat(lineages.newest().of(unit.school(), unit.stage(), "R6").figures())
                .anyMatch(figure -> figure.origin() instanceof Origin.FromCorrection);
        assertThat(lineages.frozen().of(unit.school(), unit.stage(), "R6").figures())
                .allMatch(figure -> figure.origin() instanceof Origin.FromWorkbook);
    }

    @Test
    void Only_who_may_see_the_countys_figures_sees_them() {
        statistics.importWorkbook(
                county.editorOf(id), county.county(id), year(1), "next.xlsx", workbook("county-meets"));

        assertThat(newer.of(actor(Role.CITY_REVIEWER, city(county.county(id))), id))
                .isPresent();
        var stranger = editor(cases.freeCounty());
        assertThatThrownBy(() -> newer.of(stranger, id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(statistics.newer(stranger, county.county(id), year(0))).isEmpty();
    }

    private SchoolYear year(int later) {
        var own = statistics.version(Objects.requireNonNull(casefiles.get(id).statistics()));
        return new SchoolYear(own.year().value() + later);
    }

    private static ByteArrayInputStream workbook(String name) {
        return new ByteArrayInputStream(WorkbookFixture.bytes(name));
    }
}
