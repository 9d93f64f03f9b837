/**
 * The tree of divisions (nation, province, city, county) and who stands above whom.
 *
 * <p>Not here: who acts for a region ({@code identity}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::engine",
            "platform::ledger",
            "platform::text",
            "platform::time",
            "platform::ui",
            "platform::web"
        })
@NullMarked
package org.junheng.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
