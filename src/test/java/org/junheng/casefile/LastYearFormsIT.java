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
import org.junheng.schooldata.FormsFixture;
import org.junheng.schooldata.LostSchool;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A county that has exports of the yearly statistics only, of both years. */
@IntegrationTest
class LastYearFormsIT {

    @Autowired
    LastYearImports lastYear;

    @Autowired
    CaseFileImports imports;

    @Autowired
    CaseStatistics figures;

    @Autowired
    Statistics statistics;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseFixture fixture;

    RegionCode county = NATION;
    CaseId id = CaseId.create();

    @BeforeEach
    void open() {
        county = fixture.freeCounty();
        id = fixture.open(county);
    }

    @Test
    void Forms_of_last_year_are_compared_with_those_of_this_year_and_never_count() {
        var before = forms(20);
        var preview = lastYear.previewForms(editor(county), id, before);
        assertThat(preview.schools()).isEqualTo(20);
        assertThat(figures.lastYear(editor(county), id)).isEmpty();

        lastYear.importForms(editor(county), id, before, preview.digest());

        assertThat(casefiles.get(id).statistics()).isNull();
        assertThat(figures.lastYear(editor(county), id)).isPresent();
        assertThat(figures.expectedSchools(editor(county), id)).hasSize(20);
        var now = forms(19);
        var seen = imports.previewForms(editor(county), id, now);
        assertThat(seen.queries()).extracting("rule").contains("SCHOOLS_LOST");
        var counts = imports.importForms(editor(county), id, now, seen.digest())
                .statistics()
                .orElseThrow();
        assertThat(figures.lost(editor(county), id))
                .extracting(LostSchool::row)
                .extracting(row -> row.code().value())
                .containsExactly("2132100020");
        assertThat(statistics.lastYear(counts).orElseThrow().schools()).hasSize(20);
    }

    @Test
    void Forms_that_nobody_previewed_and_people_who_do_not_edit_are_refused() {
        var files = forms(3);
        var preview = lastYear.previewForms(editor(county), id, files);

        assertRefused(
                Refusal.Kind.CONFLICT, () -> lastYear.importForms(editor(county), id, files, Digest.of("others")));
        assertRefused(
                Refusal.Kind.FORBIDDEN,
                () -> lastYear.previewForms(actor(Role.CITY_REVIEWER, city(county)), id, files));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> lastYear.importForms(editor(fixture.freeCounty()), id, files, preview.digest()));
        casefiles.seal(id);
        assertRefused(Refusal.Kind.CONFLICT, () -> lastYear.importForms(editor(county), id, files, preview.digest()));
        assertThat(figures.lastYear(editor(county), id)).isEmpty();
    }

    private static List<FormFile> forms(int schools) {
        return List.of(FormFile.of("export.xlsx", new ByteArrayInputStream(FormsFixture.export(schools))));
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
