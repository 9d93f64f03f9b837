package org.junheng.planning;

import static org.junheng.schooldata.StatisticsFixture.county;
import static org.junheng.schooldata.StatisticsFixture.junior;
import static org.junheng.schooldata.StatisticsFixture.primary;

import org.junheng.assessment.Assessments;
import org.junheng.assessment.PlanCosts;
import org.junheng.assessment.Plans;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;

/** Small counties and their analyses. */
final class PlanningFixture {

    static final Edition EDITION = new Editions().national();

    private PlanningFixture() {}

    /** Three schools, the first of which misses two items: one more than it may. */
    static CountyStatistics short2() {
        return county(
                primary(1, cells -> {
                    cells.put(Column.PRIMARY_ABOVE_STANDARD, "10");
                    cells.put(Column.MULTIMEDIA_ROOMS, "5");
                }),
                primary(2, cells -> {
                    cells.put(Column.PRIMARY_ABOVE_STANDARD, "25");
                    cells.put(Column.MULTIMEDIA_ROOMS, "12");
                }),
                junior(3, cells -> {}));
    }

    static GapAnalysis analyse(CountyStatistics statistics, PlanCosts costs) {
        var assessments = new Assessments();
        return new GapAnalyses(assessments, new Plans())
                .of(statistics, assessments.assess(statistics, EDITION), EDITION, costs);
    }
}
