package org.junheng.review.ui;

import com.vaadin.flow.component.customfield.CustomField;
import org.junheng.review.ProblemList;
import org.junheng.standard.Edition;

/** Through which other modules reach what this one shows. */
public final class ReviewNavigation {

    private ReviewNavigation() {}

    /**
     * A form that lists problems (问题清单). Its value is never null, but unchecked: hand it to
     * {@link org.junheng.review.Problems#list}, which says what is missing.
     *
     * @param edition whose items a problem may concern
     */
    public static CustomField<ProblemList> problems(Edition edition) {
        return new ProblemListField(new ItemNames(edition));
    }
}
