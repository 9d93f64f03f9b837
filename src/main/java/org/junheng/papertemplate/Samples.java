package org.junheng.papertemplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junheng.papertemplate.Vocabulary.Entry;
import org.junheng.papertemplate.Vocabulary.TableWords;
import org.junheng.papertemplate.Vocabulary.Words;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.template.ChartSheet;
import org.junheng.template.ChartSheet.Anchor;
import org.junheng.template.Content;
import org.junheng.template.Drawing;
import org.springframework.stereotype.Component;

/** What a template looks like with something in every place, of no real county. */
@Component
class Samples {

    private static final int ROWS = 3;
    private static final float WIDE = 300;
    private static final float HIGH = 120;

    private final ChineseTexts texts;

    Samples(ChineseTexts texts) {
        this.texts = texts;
    }

    Content of(Words words) {
        var sheaf = new Sheaf(words);
        words.texts().forEach(text -> sheaf.text(text.id(), Objects.requireNonNullElse(text.sample(), "")));
        sheaf.text("mark", texts.get("paper.mark.sample"));
        words.tables().forEach(table -> rows(sheaf, table));
        words.pictures().forEach(picture -> sheaf.picture(picture.id(), picture(picture)));
        return sheaf.content(texts.get("paper.none"));
    }

    private static void rows(Sheaf sheaf, TableWords table) {
        var rows = new ArrayList<Map<String, String>>();
        for (var row = 0; row < ROWS; row++) {
            var cells = new HashMap<String, String>();
            table.columns().forEach(column -> cells.put(column.id(), Objects.requireNonNullElse(column.sample(), "")));
            cells.computeIfPresent("no", (column, sample) -> Integer.toString(rows.size() + 1));
            rows.add(cells);
        }
        sheaf.table(table.id(), rows);
    }

    private static Drawing picture(Entry picture) {
        var sheet = new ChartSheet(WIDE, HIGH);
        sheet.bar(0, 0, WIDE, HIGH, ChartSheet.PALE);
        sheet.text(picture.name(), WIDE / 2, HIGH / 2, 12, Anchor.MIDDLE);
        return sheet.drawing();
    }
}
