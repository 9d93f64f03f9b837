/**
 * Sets Word and Excel files as PDF pages with embedded fonts, without any office program. Knows no domain. Start reading at
 * {@link org.junheng.typeset.Typesetter}.
 *
 * <p>Not here: what stands on the pages, and from which template ({@code paper}).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junheng.typeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
