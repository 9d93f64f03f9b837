/** Gap analyses and scenarios as pages, and their parts for other modules' pages. */
@NamedInterface("ui")
@NullMarked
package org.junheng.planning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
