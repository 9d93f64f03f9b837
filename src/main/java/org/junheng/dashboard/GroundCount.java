package org.junheng.dashboard;

/**
 * How many cases stand at one level.
 *
 * @param overdue how many of them have a step whose time limit has passed
 * @param longest for how many working days the longest has been in its state
 */
public record GroundCount(Ground ground, int cases, int overdue, int longest) {}
