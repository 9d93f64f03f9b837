package org.junheng.dashboard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.Casefile;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** What the figures of cases come to over R1–R7. Figures once taken never change, so what was calculated is remembered. */
@Component
class FigureVerdicts {

    private static final int MOST = 5_000;

    private final Statistics statistics;
    private final Editions editions;
    private final Assessments assessments;
    private final Map<Key, Verdict> known = Collections.synchronizedMap(new LinkedHashMap<>() {

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Verdict> eldest) {
            return size() > MOST;
        }
    });

    FigureVerdicts(Statistics statistics, Editions editions, Assessments assessments) {
        this.statistics = statistics;
        this.editions = editions;
        this.assessments = assessments;
    }

    private record Key(StatisticsId figures, EditionId edition) {}

    /** Absent before the first import. */
    Optional<Verdict> of(Casefile casefile) {
        return Optional.ofNullable(casefile.statistics())
                .map(figures -> known.computeIfAbsent(new Key(figures, casefile.edition()), this::calculate));
    }

    private Verdict calculate(Key key) {
        return assessments
                .assess(statistics.get(key.figures()), editions.get(key.edition()))
                .resource();
    }
}
