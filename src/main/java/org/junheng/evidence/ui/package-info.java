/** The pages of evidence: the boxes of a case, one box, the documents of an item beside an opinion. */
@NamedInterface("ui")
@NullMarked
package org.junheng.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
