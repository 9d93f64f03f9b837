package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.IntegrationTest;
import org.junheng.platform.ledger.Ledger;
import org.junheng.schooldata.FormsFixture.Layout;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.shared.TextKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FormsIT {

    private static final RegionCode COUNTY = new RegionCode("320623");
    private static final SchoolYear YEAR = new SchoolYear(2033);
    private static final Actor EDITOR = actor(Role.COUNTY_EDITOR, COUNTY);
    private static final Actor NEIGHBOUR = actor(Role.COUNTY_EDITOR, new RegionCode("320682"));
    private static final Actor ADMIN = actor(Role.ADMIN, RegionCode.NATION);

    @Autowired
    Statistics statistics;

    @Autowired
    Ledger ledger;

    @Autowired
    FileImports fileImports;

    @Autowired
    Origins origins;

    @Autowired
    FormMappings mappings;

    @Test
    void Previewed_forms_become_a_version_whose_figures_are_traced_to_the_forms() {
        var files = files("export.xlsx");
        var preview = fileImports.previewForms(EDITOR, COUNTY, YEAR, files);
        assertThat(preview.isAcceptable()).isTrue();
        assertThat(preview.schools()).isEqualTo(20);
        assertThat(preview.notFound()).contains(Column.MUSIC_ROOMS, Column.PRIMARY_LARGEST_CLASS);
        assertThat(statistics.imports(EDITOR, COUNTY, YEAR)).isEmpty();

        var report = fileImports.importForms(EDITOR, COUNTY, YEAR, files, preview.digest());

        var id = report.statistics().orElseThrow();
        assertThat(statistics.report(EDITOR, report.id())).isEqualTo(report);
        assertThat(report.files())
                .containsExactly(new FormsPreview.HandedIn(
                        "export.xlsx", files.getFirst().sha256()));
        assertThat(report.sha256()).isEqualTo(preview.digest());
        var figure = origins.of(id)
                .of(new SchoolCode("2132100001"), Set.of(Column.PRIMARY_ABOVE_STANDARD))
                .getFirst();
        assertThat(figure.value()).isEqualTo("21");
        assertThat(figure.origin()).isInstanceOfSatisfying(Origin.FromWorkbook.class, read -> {
            assertThat(read.file().sha256()).isEqualTo(report.sha256());
            assertThat(read.place().orElseThrow().sheet()).isEqualTo("export.xlsx / 教基4155_小学");
            assertThat(read.place().orElseThrow().address()).isEqualTo("E6 + F6 + G6");
        });
    }

    @Test
    void Forms_that_were_not_previewed_or_are_not_the_editors_are_refused() {
        var preview = fileImports.previewForms(EDITOR, COUNTY, YEAR, files("export.xlsx"));

        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> fileImports.importForms(EDITOR, COUNTY, YEAR, files("other.xlsx"), preview.digest()));
        assertRefused(
                Refusal.Kind.CONFLICT,
                () -> fileImports.importForms(EDITOR, COUNTY, YEAR, files("export.xlsx"), Digest.of("x")));
        assertRefused(Refusal.Kind.INVALID, () -> fileImports.previewForms(EDITOR, COUNTY, YEAR, List.of()));
        assertRefused(
                Refusal.Kind.NOT_FOUND, () -> fileImports.previewForms(NEIGHBOUR, COUNTY, YEAR, files("export.xlsx")));
    }

    @Test
    void An_administrator_changes_a_mapping_and_earlier_imports_stay_traceable_by_their_own() {
        var later = new SchoolYear(2044);
        var files = files("export.xlsx");
        var before = fileImports.previewForms(EDITOR, COUNTY, later, files);
        var id = fileImports
                .importForms(EDITOR, COUNTY, later, files, before.digest())
                .statistics()
                .orElseThrow();
        var changed =
                FormsTest.mapping().replace("\"year\": 2024", "\"year\": 2044").replace("网络多媒体教室", "多媒体");

        var version = mappings.change(ADMIN, "mine.json", bytes(changed));

        assertThat(mappings.content(ADMIN, 2044, version.number())).isEqualTo(changed);
        assertThat(ledger.of("FORM_MAPPING", "2044"))
                .last()
                .satisfies(entry -> assertThat(entry.fact("sha256"))
                        .isEqualTo(Digest.of(bytes(changed)).value()));
        assertThat(mappings.versions(ADMIN).getFirst()).satisfies(newest -> {
            assertThat(newest.year()).isEqualTo(2044);
            assertThat(newest.byName()).isEqualTo(ADMIN.displayName());
        });
        var after = fileImports.previewForms(EDITOR, COUNTY, later, files);
        assertThat(after.notFound()).contains(Column.MULTIMEDIA_ROOMS);
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(fileImports.previewForms(EDITOR, COUNTY, YEAR, files).notFound())
                .doesNotContain(Column.MULTIMEDIA_ROOMS);
        assertThat(origins.of(id)
                        .of(new SchoolCode("2132100001"), Set.of(Column.MULTIMEDIA_ROOMS))
                        .getFirst()
                        .origin())
                .isInstanceOfSatisfying(
                        Origin.FromWorkbook.class,
                        read -> assertThat(read.place()).isPresent());
    }

    @Test
    void The_main_school_of_a_campus_is_said_once_and_remembered_this_year_and_the_next() {
        var first = new SchoolYear(2051);
        var campus = new SchoolCode("2132100002");
        assertThat(fileImports
                        .previewForms(EDITOR, COUNTY, first, withCampus(FormsFixture.forms()))
                        .errors())
                .extracting(error -> error.reason().key())
                .containsExactly("schooldata.error.noMainSchool");
        keep(first, withCampus(naming("2132100001")));

        var again = fileImports.previewForms(EDITOR, COUNTY, first, withCampus(FormsFixture.forms()));
        assertThat(again.errors()).isEmpty();
        assertThat(again.remarks())
                .filteredOn(remark -> remark.reason().key().equals("schooldata.remark.mainSchoolKept"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.sheet()).isEqualTo("export.xlsx / 教基1001"));
        keep(first, withCampus(naming("2132100003")));
        var next = keep(new SchoolYear(2052), withCampus(FormsFixture.forms()));

        assertThat(statistics.get(next).school(campus).flatMap(School::mainSchool))
                .map(SchoolCode::value)
                .hasValue("2132100003");
        assertThat(statistics.queries(next))
                .extracting(Query::rule)
                .doesNotContain("COUNTED_CHANGED", "MAIN_SCHOOL_CHANGED");
        assertThat(origins.of(next)
                        .of(campus, Set.of(Column.EQUIPMENT))
                        .getFirst()
                        .origin())
                .isInstanceOfSatisfying(
                        Origin.FromWorkbook.class,
                        read -> assertThat(read.place()).isPresent());
    }

    private StatisticsId keep(SchoolYear year, List<FormFile> files) {
        var preview = fileImports.previewForms(EDITOR, COUNTY, year, files);
        return fileImports
                .importForms(EDITOR, COUNTY, year, files, preview.digest())
                .statistics()
                .orElseThrow();
    }

    /** The forms of four schools, the second of which does not count as one. */
    private static List<FormFile> withCampus(List<FormsFixture.Form> forms) {
        var schools = FormsFixture.schools(4);
        schools.get(1).put(Column.COUNTED, School.NO);
        return List.of(FormFile.of("export.xlsx", FormsFixture.write(Layout.LEVELS, forms, schools)));
    }

    /** The forms with a column for the main school of the second. */
    private static List<FormsFixture.Form> naming(String mainSchool) {
        var forms = new ArrayList<>(FormsFixture.forms());
        forms.set(
                0,
                FormsFixture.directory()
                        .with(new FormsFixture.Item(
                                Column.MAIN_SCHOOL.header(),
                                school -> School.NO.equals(school.get(Column.COUNTED)) ? mainSchool : "")));
        return forms;
    }

    @Test
    void A_wrong_mapping_is_refused_with_its_line_and_nobody_else_changes_it() {
        var wrong = bytes(FormsTest.mapping().replace("\"column\": \"BUILT\"", "\"column\": \"NAME\""));

        assertThatThrownBy(() -> mappings.change(ADMIN, "mine.json", wrong))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.key()).isEqualTo("schooldata.mappings.invalid");
                    assertThat(refused.arguments()).contains(new TextKey("malformed.mapping.columnTwice", "NAME"));
                });
        assertRefused(Refusal.Kind.FORBIDDEN, () -> mappings.versions(EDITOR));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> mappings.change(EDITOR, "mine.json", bytes(FormsTest.mapping())));
    }

    private static List<FormFile> files(String name) {
        return List.of(
                FormFile.of(name, FormsFixture.write(Layout.LEVELS, FormsFixture.forms(), FormsFixture.schools(20))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    private static Actor actor(Role role, RegionCode region) {
        return new Actor(role.name().toLowerCase(Locale.ROOT), role.name(), Set.of(new Grant(role, region, null)));
    }
}
