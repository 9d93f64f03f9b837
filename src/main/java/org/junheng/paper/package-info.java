/**
 * The official papers (公文) of a case: which there are, what each says, who may read it. Start reading at
 * {@link org.junheng.paper.Papers}.
 *
 * <p>Not here: the templates and who replaces them ({@code papertemplate}), how they are filled ({@code template}) and set as pages
 * ({@code typeset}); what a paper says is read from the modules that know it. Nothing of a case is kept here: what was handed over
 * lies in its dossier ({@code dossier}).
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
            "template",
            "standard",
            "schooldata",
            "assessment",
            "attainment",
            "planning",
            "casefile",
            "material",
            "evidence",
            "survey",
            "certificate",
            "review",
            "papertemplate",
            "papertemplate::ui",
            "dossier",
            "certification"
        })
@NullMarked
package org.junheng.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
