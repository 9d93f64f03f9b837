package org.junheng.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.identity.People;
import org.junheng.region.Regions;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.DraftFigures;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.Origin.SourceFile;
import org.junheng.schooldata.Reading;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;
import org.springframework.stereotype.Service;

/** Judges a workbook or forms without keeping anything (模拟测算), for whoever oversees the county. */
@Service
public class Rehearsal {

    private final DraftFigures figures;
    private final Assessments assessments;
    private final CalculationSheets sheets;
    private final Lineages lineages;
    private final CountyEditions editions;
    private final Regions regions;
    private final People people;

    Rehearsal(
            DraftFigures figures,
            Assessments assessments,
            CalculationSheets sheets,
            Lineages lineages,
            CountyEditions editions,
            Regions regions,
            People people) {
        this.figures = figures;
        this.assessments = assessments;
        this.sheets = sheets;
        this.lineages = lineages;
        this.editions = editions;
        this.regions = regions;
        this.people = people;
    }

    /**
     * Whose figures of which year are judged.
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
     * What the files gave, and how it is judged by the edition.
     *
     * @param file what everything was read from
     * @param notFound the columns that no form has; none of a workbook
     */
    public record Result(
            Reading reading, SourceFile file, List<Column> notFound, Edition edition, CountyAssessment assessment) {

        public Result {
            notFound = List.copyOf(notFound);
        }
    }

    /**
     * Judges a workbook, or forms of the yearly education statistics (教基) together.
     *
     * @throws Refusal if the county is none of the actor's or not judged by the edition, or the files cannot be read
     */
    public Result rehearse(Actor actor, Subject subject, List<FormFile> files) {
        var region = regions.find(subject.county()).filter(found -> people.oversees(actor, subject.county()));
        if (region.isEmpty() || !region.get().applicant()) {
            throw Refusal.notFound(
                    "assessment.rehearsal.unknownCounty", subject.county().value());
        }
        var edition = editions.choose(subject.county(), subject.edition());
        var draft = figures.read(actor, subject.county(), subject.year(), files);
        return result(draft.reading(), draft.source(), draft.notFound(), edition);
    }

    /** What was judged, by another edition. */
    public Result judgedBy(Result result, EditionId chosen) {
        var edition = editions.choose(result.reading().statistics().county(), chosen);
        return result(result.reading(), result.file(), result.notFound(), edition);
    }

    private Result result(Reading reading, SourceFile file, List<Column> notFound, Edition edition) {
        return new Result(reading, file, notFound, edition, assessments.assess(reading.statistics(), edition));
    }

    /** Where every number of what was just calculated comes from. */
    public LineageSource lineages(Result result) {
        return lineages.of(result.reading(), result.file(), result.edition(), result.assessment());
    }

    /** What was just calculated, as a workbook of live formulas (核算底稿), an xlsx file. */
    public byte[] worksheet(Result result) {
        return sheets.of(result.reading().statistics(), result.edition());
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
