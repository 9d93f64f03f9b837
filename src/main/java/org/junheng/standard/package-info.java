/**
 * The regulation as data: editions with their items, thresholds, limits, vetoes and required material.
 *
 * <p>Not here: what the rules compute ({@code assessment}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::engine",
            "platform::ledger",
            "platform::text",
            "platform::time",
            "platform::ui",
            "platform::web",
            "region",
            "identity"
        })
@NullMarked
package org.junheng.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
