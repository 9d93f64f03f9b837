/** The page of templates of official papers, and how a paper itself is shown in other modules' pages. */
@NamedInterface("ui")
@NullMarked
package org.junheng.papertemplate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
