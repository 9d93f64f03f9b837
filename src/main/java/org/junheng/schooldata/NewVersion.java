package org.junheng.schooldata;

/** A version of the statistics that is to be kept, with everything it holds. */
record NewVersion(StatisticsVersion version, CountyStatistics content) {}
