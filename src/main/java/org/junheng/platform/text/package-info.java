/** Texts for people, Chinese by default. */
@NamedInterface("text")
@NullMarked
package org.junheng.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
