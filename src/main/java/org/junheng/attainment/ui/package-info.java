/** What pages show of the state's monitoring of quality, and the form that records its results. */
@NamedInterface("ui")
@NullMarked
package org.junheng.attainment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
