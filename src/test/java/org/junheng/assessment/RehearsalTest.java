package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.assessment.Rehearsal.Subject;
import org.junheng.identity.People;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.schooldata.DraftFiguresFixture;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook is judged for whoever oversees the county, and nothing of it is kept. */
class RehearsalTest {

    private static final RegionCode COUNTY = WorkbookFixture.COUNTY;
    private static final Subject SUBJECT = new Subject(COUNTY, WorkbookFixture.YEAR, null);
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private final Actor actor = new Actor("editor", "Editor", Set.of());
    private final Regions regions = mock();
    private final People people = mock();
    private final CountyEditions editions = mock();
    private final CalculationSheets sheets = mock();
    private final Assessments assessments = new Assessments();
    private final Rehearsal rehearsal = new Rehearsal(
            DraftFiguresFixture.at(NOW), assessments, sheets, mock(Lineages.class), editions, regions, people);

    @BeforeEach
    void The_actor_oversees_a_county_that_may_apply() {
        when(regions.find(COUNTY)).thenReturn(Optional.of(county(COUNTY, true)));
        when(people.oversees(actor, COUNTY)).thenReturn(true);
        when(editions.choose(any(), any())).thenReturn(new Editions().national());
    }

    @Test
    void A_workbook_is_judged_by_the_edition_of_its_county() {
        var content = WorkbookFixture.bytes("county-falls-short");

        var result = rehearsal.rehearse(actor, SUBJECT, draft(content));

        assertThat(result.edition().id()).isEqualTo(new Editions().national().id());
        assertThat(result.assessment().resource()).isEqualTo(Verdict.NOT_MET);
        assertThat(result.reading().statistics().county()).isEqualTo(COUNTY);
        assertThat(result.file()).isEqualTo(new Origin.SourceFile("county.xlsx", Digest.of(content), NOW, "Editor"));
        when(sheets.of(result.reading().statistics(), result.edition())).thenReturn(new byte[] {'P', 'K'});
        assertThat(rehearsal.worksheet(result)).containsExactly('P', 'K');
        var again = rehearsal.judgedBy(result, new EditionId("CN-2017-6"));
        assertThat(again.assessment()).isEqualTo(result.assessment());
        assertThat(again.file()).isEqualTo(result.file());
    }

    @Test
    void A_county_that_is_unknown_not_the_actors_or_no_applicant_is_refused() {
        var unknown = new RegionCode("320623");
        var zone = new RegionCode("320600");
        when(regions.find(zone)).thenReturn(Optional.of(county(zone, false)));
        when(people.oversees(actor, zone)).thenReturn(true);
        var foreign = new RegionCode("320681");
        when(regions.find(foreign)).thenReturn(Optional.of(county(foreign, true)));

        for (var county : Set.of(unknown, zone, foreign)) {
            refused(
                    "assessment.rehearsal.unknownCounty",
                    () -> rehearsal.rehearse(
                            actor, new Subject(county, WorkbookFixture.YEAR, null), draft(new byte[0])));
        }
    }

    @Test
    void A_file_above_the_limit_is_refused_and_not_cut_off() {
        var large = new byte[Workbooks.LARGEST_FILE + 10];

        refused("spreadsheet.file.tooLarge", () -> rehearsal.rehearse(actor, SUBJECT, draft(large)));
    }

    @Test
    void A_subject_is_read_as_the_interface_names_it() {
        assertThat(Subject.of("320682", 2026, null)).isEqualTo(SUBJECT);
        assertThat(Subject.of("320682", 2025, "CN-2017-6"))
                .isEqualTo(new Subject(COUNTY, new SchoolYear(2025), new EditionId("CN-2017-6")));
        refused("assessment.rehearsal.unknownCounty", () -> Subject.of("nonsense", 2026, null));
        refused("assessment.rehearsal.year", () -> Subject.of("320682", 26, null));
        refused("standard.unknownEdition", () -> Subject.of("320682", 2026, "no edition"));
    }

    private static Region county(RegionCode code, boolean applicant) {
        return new Region(code, "County", Region.Level.COUNTY, new RegionCode("3206"), applicant);
    }

    private static List<FormFile> draft(byte[] content) {
        return List.of(FormFile.of("county.xlsx", new ByteArrayInputStream(content)));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
