package org.junheng.assessment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junheng.identity.People;
import org.junheng.region.Regions;
import org.junheng.schooldata.Origin.SourceFile;
import org.junheng.schooldata.Reading;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;
import org.springframework.stereotype.Service;

/** Judges a workbook without keeping anything (模拟测算), for whoever oversees the county. */
@Service
public class Rehearsal {

    private final Workbooks workbooks;
    private final Assessments assessments;
    private final CalculationSheets sheets;
    private final Lineages lineages;
    private final CountyEditions editions;
    private final Regions regions;
    private final People people;
    private final Clock clock;

    Rehearsal(
            Workbooks workbooks,
            Assessments assessments,
            CalculationSheets sheets,
            Lineages lineages,
            CountyEditions editions,
            Regions regions,
            People people,
            Clock clock) {
        this.workbooks = workbooks;
        this.assessments = assessments;
        this.sheets = sheets;
        this.lineages = lineages;
        this.editions = editions;
        this.regions = regions;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Whose workbook of which year is judged.
     *
     * @param edition what it is judged by; absent for the one in force for the county
     */
    public record Subject(
            RegionCode county, SchoolYear year, @Nullable EditionId edition) {

        /**
         * The subject as the interface names it.
         *
         * @throws Refusal if there can be no such county, year or edition
         */
        public static Subject of(String county, int year, @Nullable String edition) {
            return new Subject(countyOf(county), yearOf(year), edition == null ? null : editionOf(edition));
        }

        /**
         * The county as the interface names it.
         *
         * @throws Refusal if there can be none
         */
        public static RegionCode countyOf(String code) {
            try {
                return new RegionCode(code);
            } catch (IllegalArgumentException e) {
                throw (Refusal) Refusal.notFound("assessment.rehearsal.unknownCounty", code)
                        .initCause(e);
            }
        }
    }

    /**
     * A workbook that is not kept.
     *
     * @param name the file's name
     */
    public record Draft(String name, InputStream content) {}

    /** What the workbook gave, and how it is judged by the edition. */
    public record Result(Reading reading, SourceFile file, Edition edition, CountyAssessment assessment) {}

    /**
     * Judges a workbook.
     *
     * @throws Refusal if the county is none of the actor's or not judged by the edition, or the file is no readable workbook
     */
    public Result rehearse(Actor actor, Subject subject, Draft draft) {
        var region = regions.find(subject.county()).filter(found -> people.oversees(actor, subject.county()));
        if (region.isEmpty() || !region.get().applicant()) {
            throw Refusal.notFound(
                    "assessment.rehearsal.unknownCounty", subject.county().value());
        }
        var edition = editions.choose(subject.county(), subject.edition());
        var content = content(draft);
        var file = new SourceFile(draft.name(), Digest.of(content), clock.instant(), actor.displayName());
        var reading = workbooks.read(subject.county(), subject.year(), new ByteArrayInputStream(content));
        return new Result(reading, file, edition, assessments.assess(reading.statistics(), edition));
    }

    /** What was judged, by another edition. */
    public Result judgedBy(Result result, EditionId chosen) {
        var statistics = result.reading().statistics();
        var edition = editions.choose(statistics.county(), chosen);
        return new Result(result.reading(), result.file(), edition, assessments.assess(statistics, edition));
    }

    /** Where every number of what was just calculated comes from. */
    public LineageSource lineages(Result result) {
        return lineages.of(result.reading(), result.file(), result.edition(), result.assessment());
    }

    /** What was just calculated, as a workbook of live formulas (核算底稿), an xlsx file. */
    public byte[] worksheet(Result result) {
        return sheets.of(result.reading().statistics(), result.edition());
    }

    /** One byte more than is allowed, so that the reader can refuse a file that is too large. */
    private static byte[] content(Draft draft) {
        try {
            return draft.content().readNBytes(Workbooks.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchoolYear yearOf(int year) {
        try {
            return new SchoolYear(year);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.invalid("assessment.rehearsal.year", Integer.toString(year))
                    .initCause(e);
        }
    }

    private static EditionId editionOf(String id) {
        try {
            return new EditionId(id);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.notFound("standard.unknownEdition", id).initCause(e);
        }
    }
}
