/**
 * What must lie in the boxes of evidence (佐证材料清单), as data beside the editions of the standard: the material of each item,
 * who gives it, for how many years, with templates and samples; and how names of files are numbered (G11-01 …).
 *
 * <p>Not here: what was given ({@code evidence}).
 */
@ApplicationModule(allowedDependencies = {"shared", "platform::text", "platform::web", "standard"})
@NullMarked
package org.junheng.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
