/**
 * Judges a county's school statistics against one edition of the standard.
 *
 * <p>The rules are pure functions: the same snapshot and edition give the same verdict today and in five years, so an
 * objection is answered by running it again.
 *
 * <p>Not here: where the figures come from ({@code schooldata}), what the limits are ({@code standard}), what a verdict
 * leads to ({@code certification}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::engine",
            "platform::text",
            "platform::time",
            "platform::ui",
            "platform::web",
            "region",
            "identity",
            "standard",
            "schooldata",
            "schooldata::ui"
        })
@NullMarked
package org.junheng.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
