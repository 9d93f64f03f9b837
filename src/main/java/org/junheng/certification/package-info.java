/**
 * The path of a case: the main process, its delegates and its forms.
 *
 * <p>Not here: any rule of the standard, any figure, any document; each stays in its module and is found by the case.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::database",
            "platform::engine",
            "platform::text",
            "platform::time",
            "platform::ui",
            "platform::web",
            "region",
            "identity",
            "standard",
            "schooldata",
            "schooldata::ui",
            "assessment",
            "assessment::ui",
            "planning",
            "planning::ui",
            "casefile",
            "attainment",
            "attainment::ui",
            "evidence",
            "evidence::ui",
            "survey",
            "survey::ui",
            "notice",
            "certificate",
            "reading",
            "review",
            "review::ui",
            "dossier"
        })
@NullMarked
package org.junheng.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
