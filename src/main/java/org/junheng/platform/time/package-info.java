/** The application's one clock, and working days. */
@NamedInterface("time")
@NullMarked
package org.junheng.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
