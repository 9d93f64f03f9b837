package org.junheng.planning;

import org.junheng.assessment.LineageSource;

/**
 * Where the numbers of an outcome come from.
 *
 * @param today from the figures that a scenario starts from
 * @param then from the figures as they would be, down to each change
 */
public record OutcomeLineages(LineageSource today, LineageSource then) {}
