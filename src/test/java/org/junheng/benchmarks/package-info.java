/** Measurements of speed as ratios against a yardstick, in their own Maven profile; see {@code src/docs/performance.md}. */
@NullMarked
package org.junheng.benchmarks;

import org.jspecify.annotations.NullMarked;
