package org.junheng.assessment;

import java.util.List;
import java.util.function.Supplier;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.Origins;
import org.junheng.schooldata.Reading;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.standard.Edition;
import org.springframework.stereotype.Service;

/** Traces numbers of an assessment back to the cells of the workbook. Whoever asks has decided who may see the answer. */
@Service
public class Lineages {

    private final Statistics statistics;
    private final Origins origins;
    private final Assessments assessments;

    Lineages(Statistics statistics, Origins origins, Assessments assessments) {
        this.statistics = statistics;
        this.origins = origins;
        this.assessments = assessments;
    }

    /**
     * The lineage of every number of figures that are kept.
     *
     * @param given what people and surveys say
     */
    public LineageSource of(StatisticsId figures, Edition edition, List<Given> given) {
        var content = statistics.get(figures);
        var assessment = assessments.assess(content, edition, given);
        return new TracedAssessment(content, edition, assessment, () -> origins.of(figures));
    }

    /**
     * The lineage of every number of figures that are not kept as they are.
     *
     * @param trail followed only when somebody asks
     */
    public LineageSource of(
            CountyStatistics figures, Edition edition, CountyAssessment assessment, Supplier<FigureTrail> trail) {
        return new TracedAssessment(figures, edition, assessment, trail);
    }

    /** The lineage of every number of a workbook that is not kept (模拟测算). */
    public LineageSource of(Reading reading, Origin.SourceFile file, Edition edition, CountyAssessment assessment) {
        var trail = origins.of(reading, file);
        return new TracedAssessment(reading.statistics(), edition, assessment, () -> trail);
    }
}
