package org.junheng.planning;

import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.StatisticsId;

/** The figures that a scenario starts from. */
public sealed interface Basis {

    /** An import or correction that is kept anyway. */
    record Imported(StatisticsId statistics) implements Basis {}

    /** A workbook, or forms, that are no import; the scenario keeps its figures itself. */
    record Draft(String fileName, CountyStatistics figures) implements Basis {}
}
