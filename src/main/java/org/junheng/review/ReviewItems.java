package org.junheng.review;

import java.util.ArrayList;
import java.util.List;
import org.junheng.casefile.Casefile;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Component;

/** What has to be judged at which level: the items that may be demanded there, for the city the procedure as well. */
@Component
class ReviewItems {

    private final Editions editions;

    ReviewItems(Editions editions) {
        this.editions = editions;
    }

    /** In the standard's order, the procedure last. */
    List<String> of(Casefile casefile, Level level) {
        var codes = new ArrayList<>(editions.get(casefile.edition()).items().stream()
                .filter(item ->
                        item.due() == Item.Due.COUNTY || (item.due() == Item.Due.PROVINCE && level != Level.CITY))
                .map(Item::code)
                .toList());
        if (level == Level.CITY) {
            codes.add(Opinion.PROCEDURE);
        }
        return List.copyOf(codes);
    }
}
