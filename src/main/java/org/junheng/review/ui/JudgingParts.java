package org.junheng.review.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.ui.ItemPanels;
import org.junheng.review.Amendments;
import org.junheng.review.Opinions;
import org.junheng.standard.Editions;

/** What the pages need on which items are judged. */
@SpringComponent
class JudgingParts {

    private final Opinions opinions;
    private final Amendments amendments;
    private final ItemPanels panels;
    private final Casefiles casefiles;
    private final Editions editions;

    JudgingParts(Opinions opinions, Amendments amendments, ItemPanels panels, Casefiles casefiles, Editions editions) {
        this.opinions = opinions;
        this.amendments = amendments;
        this.panels = panels;
        this.casefiles = casefiles;
        this.editions = editions;
    }

    Opinions opinions() {
        return opinions;
    }

    Amendments amendments() {
        return amendments;
    }

    ItemPanels panels() {
        return panels;
    }

    /** The items of the case's edition; whoever asks has checked that the case may be seen. */
    ItemNames names(CaseId id) {
        return new ItemNames(editions.get(casefiles.get(id).edition()));
    }
}
