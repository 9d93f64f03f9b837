/**
 * What a case (申报事项) is: its county, round, edition, state, statements, records and log.
 *
 * <p>Not here: the path it takes ({@code certification}).
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
            "region",
            "identity",
            "standard",
            "schooldata",
            "schooldata::ui"
        })
@NullMarked
package org.junheng.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
