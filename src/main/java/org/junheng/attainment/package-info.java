/**
 * What the state's monitoring of the quality of compulsory education (国家义务教育质量监测, Q9) says of a county: imported by the
 * nation, judged by the limits of the case's edition, never computed from the county's own figures.
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
            "casefile"
        })
@NullMarked
package org.junheng.attainment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
