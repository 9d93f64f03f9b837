/**
 * What a level hands over to the next, sealed (档案包): tables, opinions, the index of the evidence, the official papers.
 * Start reading at {@link org.junheng.dossier.Dossiers}.
 *
 * <p>Not here: when something is handed over ({@code certification}), which also adds what only the path of a case knows.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
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
            "contentstore",
            "evidence",
            "review"
        })
@NullMarked
package org.junheng.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
