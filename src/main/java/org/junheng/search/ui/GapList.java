package org.junheng.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.search.Gap;

/** The documents in whose text nothing can be found, each with why. */
final class GapList extends Composite<Details> {

    private static final int MOST = 200;

    GapList(List<Gap> gaps, DocumentReader reader) {
        getContent().setSummaryText(getTranslation("search.gaps", gaps.size()));
        var list = new UnorderedList();
        gaps.stream()
                .limit(MOST)
                .map(gap -> new ListItem(
                        new Span(gap.document().box() + " "),
                        HitCard.link(gap.document(), reader),
                        new Span(" " + getTranslation(gap.coverage().textKey()))))
                .forEach(list::add);
        getContent().add(list);
        if (gaps.size() > MOST) {
            getContent().add(new Paragraph(getTranslation("search.gaps.more", gaps.size() - MOST)));
        }
    }
}
