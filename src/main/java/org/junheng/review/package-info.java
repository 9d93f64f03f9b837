/**
 * What reviewers do: opinions, panels, visits, problem lists, rectification (整改).
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
            "standard",
            "schooldata",
            "assessment",
            "casefile",
            "evidence",
            "evidence::ui",
            "reading"
        })
@NullMarked
package org.junheng.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
