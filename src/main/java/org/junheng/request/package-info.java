/**
 * Requests for material (材料要求): a reviewer asks for material within a box, the county's department answers, the reviewer
 * accepts or asks again.
 *
 * <p>Not here: what lies in the boxes ({@code evidence}).
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
            "standard",
            "casefile",
            "evidence",
            "evidence::ui"
        })
@NullMarked
package org.junheng.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
