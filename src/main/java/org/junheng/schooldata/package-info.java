/**
 * Schools and their yearly statistics: workbook import, checks, merging of campuses, splitting of shared assets.
 *
 * <p>Not here: what the figures mean against the standard ({@code assessment}).
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
            "identity",
            "spreadsheet"
        })
@NullMarked
package org.junheng.schooldata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
