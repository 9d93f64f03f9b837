package org.junheng.review;

import java.util.List;
import java.util.Set;
import org.junheng.casefile.CaseReturn;
import org.junheng.casefile.Statements;
import org.junheng.evidence.Document;

/**
 * What changed in a case since it was returned (补正内容).
 *
 * @param returned the return
 * @param statements what is stated anew, with what had been stated before
 * @param cells the figures changed, cell by cell
 * @param documents the documents added
 * @param items the items that hold something else than before
 */
public record Amendment(
        CaseReturn returned,
        List<Statements.Change> statements,
        List<Cell> cells,
        List<Document> documents,
        Set<String> items) {

    public Amendment {
        statements = List.copyOf(statements);
        cells = List.copyOf(cells);
        documents = List.copyOf(documents);
        items = Set.copyOf(items);
    }

    /**
     * A figure changed.
     *
     * @param place the school, or the county
     * @param column as the workbook names it
     * @param before empty if it was not reported
     * @param now empty if it is not reported any more
     */
    public record Cell(String place, String column, String before, String now) {}
}
