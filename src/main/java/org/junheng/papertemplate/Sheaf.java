package org.junheng.papertemplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.papertemplate.Vocabulary.Words;
import org.junheng.template.Content;
import org.junheng.template.Drawing;

/** What a paper says, gathered under the program's own names and handed out under those of the placeholders. */
public final class Sheaf {

    private final Words words;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Content.Rows> tables = new HashMap<>();
    private final Map<String, Drawing> pictures = new HashMap<>();

    Sheaf(Words words) {
        this.words = words;
    }

    /** A text. */
    public Sheaf text(String id, String text) {
        texts.put(words.text(id).name(), text);
        return this;
    }

    /** A picture. */
    public Sheaf picture(String id, Drawing drawing) {
        pictures.put(words.picture(id).name(), drawing);
        return this;
    }

    /** A table; each row has cells by the program's names of the columns. */
    public Sheaf table(String id, List<Map<String, String>> rows) {
        var table = words.table(id);
        var named = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var cells = new LinkedHashMap<String, String>();
            row.forEach((column, cell) -> cells.put(table.column(column).name(), cell));
            named.add(cells);
        }
        tables.put(table.name(), new Content.Rows(named, table.numbers()));
        return this;
    }

    /** The same rows, numbered from one in the column {@code no}. */
    public Sheaf numbered(String id, List<Map<String, String>> rows) {
        var numbered = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var cells = new LinkedHashMap<>(row);
            cells.put("no", Integer.toString(numbered.size() + 1));
            numbered.add(cells);
        }
        return table(id, numbered);
    }

    Content content(String none) {
        return new Content(texts, tables, pictures, none);
    }
}
