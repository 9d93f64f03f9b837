package org.junheng.attainment;

import java.util.List;

/**
 * A county's results of one monitoring (国家义务教育质量监测).
 *
 * @param report the number or the name of the monitoring's report
 * @param kept where the report lies; may be empty
 * @param subjects each subject of each grade once; never empty
 */
public record MonitoringReport(int year, String report, String kept, List<SubjectResult> subjects) {

    public MonitoringReport {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("A monitoring of no subject: " + report);
        }
        for (var one : subjects) {
            if (subjects.stream().filter(one::isOfSame).count() > 1) {
                throw new IllegalArgumentException("Twice: %s %s".formatted(one.grade(), one.subject()));
            }
        }
    }
}
