/**
 * Fills Word and Excel templates that people made, without trusting them. Knows no domain. Start reading at
 * {@link org.junheng.template.Templates}.
 *
 * <p>Not here: which placeholders a template may hold, and what is filled in ({@code paper}).
 */
@ApplicationModule(allowedDependencies = {"shared", "typeset"})
@NullMarked
package org.junheng.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
