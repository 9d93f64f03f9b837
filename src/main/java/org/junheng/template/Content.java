package org.junheng.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is filled into a template, by the names that placeholders have.
 *
 * @param texts a text of several lines becomes as many paragraphs where its placeholder stands alone
 * @param none what stands in a table without rows
 */
public record Content(Map<String, String> texts, Map<String, Rows> tables, Map<String, Drawing> pictures, String none) {

    public Content {
        texts = Map.copyOf(texts);
        tables = Map.copyOf(tables);
        pictures = Map.copyOf(pictures);
    }

    /**
     * The rows of a table.
     *
     * @param rows their cells by the column's name
     * @param numbers the columns whose cells are numbers in a workbook, where they can be read as such
     */
    public record Rows(List<Map<String, String>> rows, Set<String> numbers) {

        public Rows {
            rows = rows.stream().map(Map::copyOf).toList();
            numbers = Set.copyOf(numbers);
        }
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    List<Map<String, String>> rows(String table) {
        return Optional.ofNullable(tables.get(table)).map(Rows::rows).orElse(List.of());
    }

    boolean isNumber(String table, String column) {
        return Optional.ofNullable(tables.get(table))
                .filter(rows -> rows.numbers().contains(column))
                .isPresent();
    }

    boolean isEmpty(String name) {
        return text(name).isBlank() && rows(name).isEmpty() && !pictures.containsKey(name);
    }

    /** The rows of a table, or one that says that there are none, in the first of these columns. */
    List<Map<String, String>> rowsOrNone(String table, List<String> columns) {
        var rows = rows(table);
        if (!rows.isEmpty() || columns.isEmpty()) {
            return rows;
        }
        var row = new HashMap<String, String>();
        row.put(columns.getFirst(), none);
        return List.of(row);
    }
}
