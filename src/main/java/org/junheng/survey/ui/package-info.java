/** What pages show of the surveys, and the form that records one. */
@NamedInterface("ui")
@NullMarked
package org.junheng.survey.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
