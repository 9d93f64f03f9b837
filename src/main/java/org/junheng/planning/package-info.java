/**
 * What a county lacks, what it would cost, and what would change if: gap analysis (差距分析), unit costs, scenarios (情景推演).
 *
 * <p>Every figure here is judged by {@code assessment}, by the same call as a case's own; nothing here changes a case.
 *
 * <p>Not here: the search for the cheapest plan ({@code assessment}), the rules ({@code standard}), what is kept with a case
 * ({@code certification}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::text",
            "platform::time",
            "platform::ui",
            "platform::web",
            "region",
            "identity",
            "standard",
            "schooldata",
            "schooldata::ui",
            "assessment",
            "assessment::ui"
        })
@NullMarked
package org.junheng.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
