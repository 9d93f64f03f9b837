package org.junheng.survey;

import org.jspecify.annotations.Nullable;

/**
 * The counts of a survey that its rule looks at, over all groups.
 *
 * @param residents the resident population (常住人口) in persons, if it is known
 * @param distributed questionnaires given out: the sample
 * @param parents those given out to parents
 * @param valid valid answers
 */
public record SurveyCounts(@Nullable Integer residents, int distributed, int parents, int valid) {}
