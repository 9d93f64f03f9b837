package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;
import org.junheng.review.OpinionDraft;
import org.junheng.review.RectificationChecks;
import org.junheng.review.ReviewedItems;

/**
 * The page of a task in which one level judges items, after a return what has changed; problems that nobody has settled are
 * checked again on what the county completed.
 */
abstract class AmendedView extends JudgingView<ReviewedItems> {

    private static final String CHECKS = "checks";

    private final RectificationParts rectification;
    private final String howKey;
    private CheckFields checks = new CheckFields(this::keep);

    /**
     * Shows nothing yet.
     *
     * @param howKey what is said instead of the changes where the case was never returned
     */
    AmendedView(TaskDesk desk, JudgingParts parts, RectificationParts rectification, Level level, String howKey) {
        super(desk, parts, level);
        this.rectification = rectification;
        this.howKey = howKey;
    }

    @Override
    final Component above(CaseId id, boolean mine) {
        checks = new CheckFields(this::keep);
        var amendment = parts().amendments()
                .of(actor(), id)
                .<Component>map(found -> new AmendmentSection(found, parts().names(id)))
                .orElseGet(() -> hint(howKey));
        var unsettled = rectification.unsettled(
                actor(), id, level(), one -> checks.add(one.problem().id()));
        if (unsettled.getComponentCount() == 0) {
            return amendment;
        }
        draft().record(CHECKS, RectificationChecks.class)
                .ifPresent(before -> before.drafts().forEach(checks::fill));
        unsettled.setEnabled(mine);
        return WorkView.stack(
                amendment,
                WorkView.section(I18NProvider.translate("review.recheck"), hint("review.recheck.how"), unsettled));
    }

    @Override
    final ReviewedItems given(List<OpinionDraft> opinions) {
        return new ReviewedItems(opinions, checks.entered());
    }

    private void keep() {
        draft().keepRecord(CHECKS, new RectificationChecks(checks.entered()));
    }
}
