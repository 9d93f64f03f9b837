package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junheng.IntegrationTest;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StatisticsIT {

    private static final RegionCode COUNTY = new RegionCode("320623");
    private static final SchoolYear YEAR = new SchoolYear(2031);
    private static final SchoolCode SCHOOL = new SchoolCode("2132101013");
    private static final Actor EDITOR = actor(Role.COUNTY_EDITOR, COUNTY, null);
    private static final Actor NEIGHBOUR = actor(Role.COUNTY_EDITOR, new RegionCode("320682"), null);
    private static final Actor CITY = actor(Role.CITY_REVIEWER, new RegionCode("3206"), null);
    private static final Actor HEAD = actor(Role.SCHOOL_EDITOR, COUNTY, SCHOOL.value());

    @Autowired
    Statistics statistics;

    @Autowired
    SheetConfirmations confirmations;

    @Autowired
    StoredCells stored;

    @Test
    void A_sound_workbook_becomes_a_version_and_is_kept_with_its_file() {
        var report = importSample();

        var id = report.statistics().orElseThrow();
        assertThat(report.schools()).isEqualTo(60);
        assertThat(report.sha256()).isEqualTo(Digest.of(WorkbookFixture.bytes("county-meets")));
        assertThat(statistics.get(CITY, id))
                .isEqualTo(new Workbooks()
                        .read(COUNTY, YEAR, WorkbookFixture.bytes("county-meets"))
                        .statistics());
        assertThat(statistics.digests(Set.of(id)).get(id))
                .isEqualTo(statistics.get(id).digest());
        assertThat(statistics.workbook(CITY, report.id())).isEqualTo(WorkbookFixture.bytes("county-meets"));
        assertThat(statistics.imports(EDITOR, COUNTY, YEAR)).contains(report);
        assertThat(statistics.versions(EDITOR, COUNTY, YEAR))
                .first()
                .extracting(StatisticsVersion::id)
                .isEqualTo(id);
    }

    @Test
    void A_workbook_with_errors_is_kept_but_becomes_nothing() {
        var sheets = WorkbookWriter.school(row -> row.put("PRIMARY_TEACHERS", "many"));

        var report = statistics.importWorkbook(EDITOR, COUNTY, YEAR, "C:\\data\\wrong.xlsx", stream(sheets));

        assertThat(report.statistics()).isEmpty();
        assertThat(report.fileName()).isEqualTo("wrong.xlsx");
        assertThat(statistics.report(EDITOR, report.id()).errors())
                .isEqualTo(report.errors())
                .isNotEmpty();
    }

    @Test
    void A_large_county_is_stored_within_a_second() {
        var content = WorkbookFixture.bytes("county-falls-short");
        importSample();

        var start = System.nanoTime();
        statistics.importWorkbook(EDITOR, COUNTY, YEAR, "large.xlsx", stream(content));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void A_cell_changed_behind_the_application_changes_the_digest_and_voids_the_confirmation() {
        var id = importSample().statistics().orElseThrow();
        var before = statistics.digests(Set.of(id)).get(id);
        confirmations.confirm(HEAD, id, SCHOOL, "Wang");
        assertThat(confirmations.unconfirmed(id))
                .noneMatch(school -> school.code().equals(SCHOOL));

        stored.set(id, SCHOOL, "EQUIPMENT", "99");

        assertThat(statistics.digests(Set.of(id)).get(id)).isNotEqualTo(before);
        assertThat(confirmations.unconfirmed(id))
                .anyMatch(school -> school.code().equals(SCHOOL));
    }

    @Test
    void A_correction_makes_a_new_version_and_keeps_the_old_value() {
        var old = importSample().statistics().orElseThrow();

        var corrected = statistics.correct(
                EDITOR,
                old,
                List.of(
                        Correction.of(SCHOOL, Column.EQUIPMENT, "3０.5", "typing error", "G1-02"),
                        Correction.of(CountyFigure.NEARBY_TOWN_PRIMARY, "97%", "typing error", null)));

        assertThat(statistics.get(corrected).school(SCHOOL).orElseThrow().text(Column.EQUIPMENT))
                .contains("30.5");
        assertThat(statistics.get(old).school(SCHOOL).orElseThrow().text(Column.EQUIPMENT))
                .contains("28.6696");
        assertThat(statistics.version(corrected).previous()).isEqualTo(old);
        assertThat(statistics.corrections(corrected))
                .containsExactly(
                        new Corrected(SCHOOL, "EQUIPMENT", "28.6696", "30.5", "typing error", "G1-02"),
                        new Corrected(null, "NEARBY_TOWN_PRIMARY", "0.986", "0.97", "typing error", null));
    }

    @Test
    void A_correction_that_does_not_fit_is_refused() {
        var id = importSample().statistics().orElseThrow();

        assertThatThrownBy(() -> statistics.correct(
                        EDITOR, id, List.of(Correction.of(SCHOOL, Column.PRIMARY_BACKBONE, "8", "wrong", null))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Correction.of(SCHOOL, Column.PRIMARY_BACKBONE, "8", " ", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void A_sheet_stays_confirmed_in_a_new_version_unless_its_row_changes() {
        var id = importSample().statistics().orElseThrow();
        var other = new SchoolCode("2132101014");
        confirmations.confirm(HEAD, id, SCHOOL, "Wang");
        confirmations.confirmOnBehalf(EDITOR, id, List.of(other));

        var corrected = statistics.correct(
                EDITOR, id, List.of(Correction.of(SCHOOL, Column.EQUIPMENT, "31.25", "typing error", null)));

        assertThat(confirmations.confirmations(corrected))
                .filteredOn(confirmation -> confirmation.school().equals(other))
                .singleElement()
                .matches(SheetConfirmation::onBehalf);
        assertThat(confirmations.unconfirmed(corrected))
                .anyMatch(school -> school.code().equals(SCHOOL));
    }

    @Test
    void Only_the_county_editor_writes_and_only_overseers_read() {
        var id = importSample().statistics().orElseThrow();

        refused(() -> importAs(CITY), Refusal.Kind.FORBIDDEN);
        refused(() -> importAs(NEIGHBOUR), Refusal.Kind.NOT_FOUND);
        refused(() -> statistics.get(NEIGHBOUR, id), Refusal.Kind.NOT_FOUND);
        refused(() -> statistics.get(HEAD, id), Refusal.Kind.NOT_FOUND);
        refused(
                () -> statistics.imports(actor(Role.ADMIN, RegionCode.NATION, null), COUNTY, YEAR),
                Refusal.Kind.NOT_FOUND);
        refused(
                () -> statistics.imports(actor(Role.EXPERT, new RegionCode("32"), null), COUNTY, YEAR),
                Refusal.Kind.NOT_FOUND);
        refused(() -> confirmations.confirm(HEAD, id, new SchoolCode("2132101014"), "Li"), Refusal.Kind.NOT_FOUND);
        refused(() -> confirmations.confirm(CITY, id, SCHOOL, "Li"), Refusal.Kind.FORBIDDEN);
        assertThat(confirmations.sheet(HEAD, id, SCHOOL).code()).isEqualTo(SCHOOL);
    }

    private static void refused(ThrowingCallable call, Refusal.Kind kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private ImportReport importSample() {
        return importAs(EDITOR);
    }

    private ImportReport importAs(Actor actor) {
        return statistics.importWorkbook(
                actor, COUNTY, YEAR, "county-meets.xlsx", stream(WorkbookFixture.bytes("county-meets")));
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static Actor actor(Role role, RegionCode region, @Nullable String unit) {
        return new Actor(role.name().toLowerCase(Locale.ROOT), role.name(), Set.of(new Grant(role, region, unit)));
    }
}
