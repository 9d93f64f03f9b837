/**
 * People, their roles within a region, and who is acting right now.
 *
 * <p>Not here: which case a person may see ({@code casefile}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::database",
            "platform::engine",
            "platform::ledger",
            "platform::text",
            "platform::time",
            "platform::ui",
            "platform::web",
            "region"
        })
@NullMarked
package org.junheng.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
