package org.junheng.assessment;

import java.io.InputStream;
import org.junheng.identity.People;
import org.junheng.region.Regions;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Reading;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/** Judges a workbook without keeping anything (模拟测算), for whoever oversees the county. */
@Service
public class Rehearsal {

    private final Workbooks workbooks;
    private final Assessments assessments;
    private final CalculationSheets sheets;
    private final Editions editions;
    private final Regions regions;
    private final People people;

    Rehearsal(
            Workbooks workbooks,
            Assessments assessments,
            CalculationSheets sheets,
            Editions editions,
            Regions regions,
            People people) {
        this.workbooks = workbooks;
        this.assessments = assessments;
        this.sheets = sheets;
        this.editions = editions;
        this.regions = regions;
        this.people = people;
    }

    /** Whose workbook of which year is judged. */
    public record Subject(RegionCode county, SchoolYear year) {

        /**
         * The subject as the interface names it.
         *
         * @throws Refusal if there can be no such county or year
         */
        public static Subject of(String county, int year) {
            return new Subject(countyOf(county), yearOf(year));
        }
    }

    /** What the workbook gave, and how it would be judged. */
    public record Result(Reading reading, CountyAssessment assessment) {}

    /**
     * Judges a workbook against the national standard.
     *
     * @throws Refusal if the county is none of the actor's, or the file is no readable workbook
     */
    public Result rehearse(Actor actor, RegionCode county, SchoolYear year, InputStream workbook) {
        var region = regions.find(county).filter(found -> people.oversees(actor, county));
        if (region.isEmpty() || !region.get().applicant()) {
            throw Refusal.notFound("assessment.rehearsal.unknownCounty", county.value());
        }
        var reading = workbooks.read(county, year, workbook);
        return new Result(reading, assessments.assess(reading.statistics(), editions.national()));
    }

    /** What was just calculated, as a workbook of live formulas (核算底稿), an xlsx file. */
    public byte[] worksheet(CountyStatistics statistics) {
        return sheets.of(statistics, editions.national());
    }

    private static RegionCode countyOf(String code) {
        try {
            return new RegionCode(code);
        } catch (IllegalArgumentException e) {
            throw (Refusal)
                    Refusal.notFound("assessment.rehearsal.unknownCounty", code).initCause(e);
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
}
