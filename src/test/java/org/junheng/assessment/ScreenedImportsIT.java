package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.IntegrationTest;
import org.junheng.assessment.ScreenedImports.ScreenedImport;
import org.junheng.casefile.ActorFixture;
import org.junheng.platform.ledger.Ledger;
import org.junheng.region.Regions;
import org.junheng.schooldata.BulkImports.Refused;
import org.junheng.schooldata.BulkImports.Taken;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsColumns;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbooks of many counties at once: kept and judged as if each county had handed in its own. */
@IntegrationTest
class ScreenedImportsIT {

    private static final RegionCode PROVINCE = new RegionCode("43");
    private static final Actor OFFICER = ActorFixture.actor(Role.PROVINCE_OFFICER, PROVINCE);
    private static final SchoolYear YEAR = new SchoolYear(2051);

    @Autowired
    ScreenedImports imports;

    @Autowired
    Assessments assessments;

    @Autowired
    Statistics statistics;

    @Autowired
    StatisticsColumns columns;

    @Autowired
    Editions editions;

    @Autowired
    Regions regions;

    @Autowired
    Ledger ledger;

    @Test
    void Every_county_is_kept_and_judged_as_if_it_had_handed_in_its_own() {
        var counties = regions.applicantsWithin(PROVINCE).subList(0, 70);
        var samples = List.of("county-meets", "county-falls-short");

        var taken = take(IntStream.range(0, counties.size())
                .mapToObj(
                        number -> file(counties.get(number) + ".xlsx", WorkbookFixture.bytes(samples.get(number % 2))))
                .toList());

        assertThat(taken).hasSize(counties.size());
        for (var number = 0; number < counties.size(); number++) {
            var report = report(taken.get(number));
            var id = report.statistics().orElseThrow();
            assertThat(report.county()).isEqualTo(counties.get(number));
            assertThat(statistics.counting(report.county(), YEAR).orElseThrow().id())
                    .isEqualTo(id);
            var figures = statistics.get(id);
            assertThat(figures.schools())
                    .isEqualTo(WorkbookFixture.sample(samples.get(number % 2))
                            .statistics()
                            .schools());
            assertThat(statistics.workbook(OFFICER, report.id()))
                    .isEqualTo(WorkbookFixture.bytes(samples.get(number % 2)));
            assertThat(Objects.requireNonNull(taken.get(number).screened()).resource())
                    .isEqualTo(assessments.assess(figures, editions.national()).resource());
        }
        var ids = Set.copyOf(taken.stream()
                .map(each -> report(each).statistics().orElseThrow())
                .toList());
        assertThat(columns.differing(ids)).isEmpty();
        assertThat(columns.of(ids)).hasSize(counties.size());
        assertThat(ledger.of("STATISTICS", YEAR.toString()))
                .flatExtracting(entry -> entry.facts().keySet())
                .containsAll(counties.stream().map(RegionCode::value).toList());
    }

    @Test
    void The_same_is_asked_as_of_a_county_that_hands_in_its_own() {
        var county = regions.applicantsWithin(PROVINCE).get(80);
        take(List.of(file(county + ".xlsx", WorkbookFixture.bytes("county-meets"))));

        var taken = imports.importWorkbooks(
                OFFICER,
                PROVINCE,
                new SchoolYear(2052),
                editions.national(),
                List.of(file(county + ".xlsx", WorkbookFixture.bytes("county-falls-short"))));

        var own = statistics.importWorkbook(
                ActorFixture.editor(county),
                county,
                new SchoolYear(2052),
                "own.xlsx",
                new ByteArrayInputStream(WorkbookFixture.bytes("county-falls-short")));
        assertThat(statistics.imports(OFFICER, county, new SchoolYear(2052)))
                .as("what the county handed in itself")
                .containsExactly(own);
        assertThat(report(taken.getFirst()).queries()).isEqualTo(own.queries()).isNotEmpty();
        assertThat(report(taken.getFirst()).remarks()).isEqualTo(own.remarks());
        imports.importWorkbooks(
                OFFICER,
                PROVINCE,
                new SchoolYear(2052),
                editions.national(),
                List.of(file(county + ".xlsx", WorkbookFixture.bytes("county-meets"))));
        assertThat(statistics
                        .counting(county, new SchoolYear(2052))
                        .orElseThrow()
                        .id())
                .as("the county's own, though the region handed in later")
                .isEqualTo(own.statistics().orElseThrow());
        assertThat(statistics.versions(OFFICER, county, new SchoolYear(2052)))
                .extracting(version -> version.number())
                .containsExactly(3, 2, 1);
    }

    @Test
    void What_cannot_be_taken_is_told_file_by_file_and_hinders_nothing_else() {
        var county = regions.applicantsWithin(PROVINCE).get(90);
        var other = regions.applicantsWithin(PROVINCE).get(91);
        var sound = WorkbookFixture.bytes("county-meets");

        var taken = take(List.of(
                file("no county.xlsx", sound),
                file("320682.xlsx", sound),
                file(county + " first.xlsx", sound),
                file(county + " second.xlsx", sound),
                file(other + ".xlsx", "nothing".getBytes(StandardCharsets.UTF_8))));

        assertThat(refusals(taken))
                .containsExactly(
                        "schooldata.bulk.noCounty",
                        "schooldata.bulk.notYours",
                        "",
                        "schooldata.bulk.twice",
                        "spreadsheet.file.noWorkbook");
        assertThat(report(taken.get(2)).statistics()).isPresent();
        assertThat(statistics.counting(other, YEAR)).isEmpty();
    }

    @Test
    void Only_who_conducts_the_work_of_the_region_may() {
        var files = List.of(file("430102.xlsx", WorkbookFixture.bytes("county-meets")));

        for (var actor : List.of(
                ActorFixture.actor(Role.PROVINCE_LEADER, PROVINCE),
                ActorFixture.actor(Role.PROVINCE_OFFICER, new RegionCode("32")),
                ActorFixture.editor(new RegionCode("430102")),
                ActorFixture.actor(Role.ADMIN, RegionCode.NATION))) {
            assertThatThrownBy(() -> imports.importWorkbooks(actor, PROVINCE, YEAR, editions.national(), files))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("officersOnly");
        }
    }

    private List<ScreenedImport> take(List<FormFile> files) {
        return imports.importWorkbooks(OFFICER, PROVINCE, YEAR, editions.national(), files);
    }

    private static ImportReport report(ScreenedImport taken) {
        return ((Taken) taken.outcome()).report();
    }

    private static List<String> refusals(List<ScreenedImport> taken) {
        return taken.stream()
                .map(each -> each.outcome() instanceof Refused refused
                        ? refused.reason().key()
                        : "")
                .toList();
    }

    private static FormFile file(String name, byte[] content) {
        return FormFile.of(name, new ByteArrayInputStream(content));
    }
}
