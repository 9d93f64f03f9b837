package org.junheng.survey;

/**
 * What one group answered, as exact counts.
 *
 * @param distributed questionnaires given out
 * @param valid valid ones that came back
 * @param satisfied valid ones that express satisfaction
 */
public record GroupResult(Respondents respondents, int distributed, int valid, int satisfied) {

    public GroupResult {
        if (distributed < 0 || valid < 0 || valid > distributed || satisfied < 0 || satisfied > valid) {
            throw new IllegalArgumentException(
                    "%s: distributed %d, valid %d, satisfied %d".formatted(respondents, distributed, valid, satisfied));
        }
    }
}
