package org.junheng.region;

import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;

/**
 * A region with its place among the bodies that act.
 *
 * @param body whether a government acts here
 * @param above who reviews it, present for applicants
 */
record Node(Region region, boolean body, @Nullable RegionCode above) {}
