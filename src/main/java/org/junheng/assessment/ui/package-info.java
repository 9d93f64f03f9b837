/** The rehearsal page, and the results of an assessment for other modules' pages. */
@NamedInterface("ui")
@NullMarked
package org.junheng.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
