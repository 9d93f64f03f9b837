/**
 * Where every county stands, for leaders. Reads every face, owns no state; nobody uses it.
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
            "assessment",
            "casefile",
            "evidence",
            "survey",
            "notice",
            "certificate",
            "review",
            "certification"
        })
@NullMarked
package org.junheng.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
