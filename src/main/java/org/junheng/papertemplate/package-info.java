/**
 * The templates of the official papers (公文模板): which kinds of papers there are, what a template may ask for, who replaced which
 * one for whom, and how a paper is made with it. Start reading at {@link org.junheng.papertemplate.PaperTemplates}.
 *
 * <p>Not here: what the papers of a case say and who reads them ({@code paper}); how a file with placeholders is filled ({@code template}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::ledger",
            "platform::text",
            "platform::ui",
            "platform::web",
            "region",
            "typeset",
            "template",
            "schooldata"
        })
@NullMarked
package org.junheng.papertemplate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
