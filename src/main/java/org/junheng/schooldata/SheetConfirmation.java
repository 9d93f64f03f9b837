package org.junheng.schooldata;

import java.time.Instant;
import org.junheng.shared.Digest;

/**
 * A school's confirmation of its sheet (一校一表). It holds for exactly this content of the row.
 *
 * @param head the head of the school, by name, or whoever confirmed on the school's behalf
 * @param onBehalf whether the bureau confirmed in the school's place (代)
 */
public record SheetConfirmation(
        SchoolCode school, Digest row, String head, boolean onBehalf, Instant at, String by, String byName) {}
