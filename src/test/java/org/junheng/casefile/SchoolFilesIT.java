package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.IntegrationTest;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolFilesFixture;
import org.junheng.schooldata.SchoolFilesPreview.SchoolLine;
import org.junheng.schooldata.SchoolFilesPreview.State;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbooks of a county's schools (一校一表), from the archive that is issued to the figures that count in the case. */
@IntegrationTest
class SchoolFilesIT {

    @Autowired
    CaseFileImports imports;

    @Autowired
    CaseStatistics figures;

    @Autowired
    LastYearImports lastYear;

    @Autowired
    Statistics statistics;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture fixture;

    RegionCode county = NATION;
    CaseId id = CaseId.create();
    List<School> schools = List.of();

    @BeforeEach
    void importLastYear() {
        county = fixture.freeCounty();
        id = fixture.open(county);
        assertRefused(Refusal.Kind.CONFLICT, () -> imports.schoolTemplates(editor(county), id));
        var report = lastYear.importWorkbook(
                editor(county), id, "2025.xlsx", new ByteArrayInputStream(WorkbookFixture.bytes("county-falls-short")));
        schools = statistics.get(report.statistics().orElseThrow()).schools();
    }

    @Test
    void What_all_schools_filled_in_counts_in_the_case() {
        var files = filled();
        var preview = imports.previewSchools(editor(county), id, files);
        assertThat(preview.schools()).extracting(SchoolLine::state).containsOnly(State.FILLED);
        assertThat(casefiles.get(id).statistics()).isNull();

        var report = imports.importSchools(editor(county), id, files, preview.digest());

        var accepted = report.statistics().orElseThrow();
        assertThat(casefiles.get(id).statistics()).isEqualTo(accepted);
        assertThat(statistics.get(accepted).schools()).isEqualTo(schools);
        assertThat(report.files()).hasSize(schools.size() + 1);
        assertThat(figures.adoptions(editor(county), id))
                .extracting(CaseStatistics.Adoption::statistics)
                .containsExactly(accepted);
    }

    @Test
    void A_school_that_handed_in_nothing_stays_with_nothing_reported() {
        var files = filled();
        var late = files.removeLast();
        var preview = imports.previewSchools(editor(county), id, files);
        assertThat(preview.schools())
                .filteredOn(line -> line.state() == State.MISSING)
                .singleElement()
                .satisfies(line -> assertThat(late.name()).startsWith(line.code()));

        var report = imports.importSchools(editor(county), id, files, preview.digest());

        assertThat(statistics.get(report.statistics().orElseThrow()).schools())
                .hasSameSizeAs(schools)
                .last()
                .satisfies(school -> assertThat(school.cells())
                        .hasSizeLessThan(schools.getLast().cells().size()));
    }

    @Test
    void Files_that_nobody_previewed_and_people_who_do_not_edit_are_refused() {
        var files = filled();
        var preview = imports.previewSchools(editor(county), id, files);
        var others = files.subList(1, files.size());

        assertRefused(Refusal.Kind.CONFLICT, () -> imports.importSchools(editor(county), id, others, preview.digest()));
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> imports.previewSchools(actor(Role.CITY_REVIEWER, city(county)), id, files));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> imports.importSchools(editor(fixture.freeCounty()), id, files, preview.digest()));
        casefiles.seal(id);
        assertRefused(Refusal.Kind.CONFLICT, () -> imports.importSchools(editor(county), id, files, preview.digest()));
        assertThat(casefiles.get(id).statistics()).isNull();
    }

    private List<FormFile> filled() {
        var issued = SchoolFilesFixture.unpacked(imports.schoolTemplates(editor(county), id));
        return SchoolFilesFixture.filled(
                issued, schools.stream().map(School::cells).toList());
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
