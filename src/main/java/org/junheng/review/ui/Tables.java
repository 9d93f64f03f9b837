package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.PlainTable;
import org.junheng.review.Judgement;
import org.junheng.review.Mark;
import org.junheng.review.OpinionDraft;

/** Small tables that are read, not worked in. */
final class Tables {

    private Tables() {}

    static PlainTable of(List<String> heads, List<List<Component>> rows) {
        return new PlainTable(heads).rows(rows);
    }

    static Span badge(@Nullable Mark mark) {
        return mark == null ? new Span() : new Badge(Tones.of(mark), I18NProvider.translate(mark.textKey()));
    }

    static Span badge(@Nullable Judgement judgement) {
        return judgement == null
                ? new Span()
                : new Badge(Tones.of(judgement), I18NProvider.translate(judgement.textKey()));
    }

    /** The judgement, and the grade it comes from where there is one. */
    static Div judged(OpinionDraft draft) {
        var said = new Div(badge(draft.judgement()));
        if (draft.grade() != null) {
            said.add(new Span(" " + draft.grade()));
        }
        return said;
    }

    static Span text(String text) {
        var span = new Span(text);
        span.addClassName("jh-prewrap");
        return span;
    }
}
