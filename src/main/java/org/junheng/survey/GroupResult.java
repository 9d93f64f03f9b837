package org.junheng.survey;

/**
 * What one group answered, as exact counts.
 *
 * @param distributed questionnaires given out
 * @param returned those that came back
 * @param valid the valid ones among them
 * @param satisfied the valid ones that express satisfaction
 */
public record GroupResult(Respondents respondents, int distributed, int returned, int valid, int satisfied) {

    public GroupResult {
        if (satisfied < 0 || valid < satisfied || returned < valid || distributed < returned) {
            throw new IllegalArgumentException("%s: distributed %d, returned %d, valid %d, satisfied %d"
                    .formatted(respondents, distributed, returned, valid, satisfied));
        }
    }
}
