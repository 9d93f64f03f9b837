/** The shell of all pages and components that several modules use. */
@NamedInterface("ui")
@NullMarked
package org.junheng.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
