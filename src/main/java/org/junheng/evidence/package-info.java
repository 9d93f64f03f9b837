/**
 * Evidence (佐证材料): one box per item, documents, versions, periods, what they hide.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::engine",
            "platform::files",
            "platform::ledger",
            "platform::text",
            "platform::time",
            "platform::ui",
            "platform::web",
            "region",
            "identity",
            "standard",
            "contentstore",
            "material",
            "upload",
            "screening",
            "casefile"
        })
@NullMarked
package org.junheng.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
