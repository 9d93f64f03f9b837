/**
 * The survey of social recognition (社会认可度): results by source and group.
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
            "casefile"
        })
@NullMarked
package org.junheng.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
