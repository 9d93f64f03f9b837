package org.junheng.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.review.Opinion;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.junheng.standard.Rubric;

/** How people name the items of an edition, the county's procedure among them. */
record ItemNames(Edition edition) {

    /** The items, the procedure last. */
    List<String> codes() {
        return Stream.concat(edition.items().stream().map(Item::code), Stream.of(Opinion.PROCEDURE))
                .toList();
    }

    String of(String item) {
        return item.equals(Opinion.PROCEDURE) ? title(item) : item + " " + title(item);
    }

    /** How a graded item is judged; absent for all others. */
    @Nullable
    Rubric rubric(String item) {
        return item.equals(Opinion.PROCEDURE) ? null : edition.item(item).rubric();
    }

    String title(String item) {
        return item.equals(Opinion.PROCEDURE)
                ? I18NProvider.translate("review.procedure")
                : edition.item(item).title();
    }
}
