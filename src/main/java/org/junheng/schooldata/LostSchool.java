package org.junheng.schooldata;

import java.util.Optional;

/**
 * A school of the year before that is in the statistics no longer.
 *
 * @param row as it was a year ago
 * @param likely the new school of this year that bears its name, if there is exactly one
 * @param succession what the county said became of it; empty as long as it has said nothing
 */
public record LostSchool(School row, Optional<School> likely, Optional<Succession> succession) {}
