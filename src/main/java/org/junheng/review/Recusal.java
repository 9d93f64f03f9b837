package org.junheng.review;

import java.time.Instant;
import org.junheng.shared.RegionCode;

/**
 * A declared conflict (回避): the expert cannot sit on a panel on a county of this region.
 *
 * @param expert the login name
 * @param reason such as a work unit in the county
 * @param declaredBy the login name of who declared it
 */
public record Recusal(String expert, RegionCode region, String reason, String declaredBy, Instant declaredAt) {}
