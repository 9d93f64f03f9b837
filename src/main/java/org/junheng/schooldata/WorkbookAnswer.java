package org.junheng.schooldata;

import java.util.List;
import org.junheng.platform.text.Texts;

/**
 * What a workbook gave, as the interface answers it in the reader's language.
 *
 * @param schools how many rows could be read
 */
public record WorkbookAnswer(int schools, List<ErrorLine> errors, List<QueryLine> queries) {

    /** A cell, row or sheet that cannot be accepted; row 0 means the whole sheet. */
    public record ErrorLine(String sheet, int row, String column, String cell, String value, String reason) {}

    /** Figures that somebody should confirm or correct. */
    public record QueryLine(String id, String school, String rule, String message) {}

    /** What a reading gave. */
    public static WorkbookAnswer of(Reading reading, Texts texts) {
        return new WorkbookAnswer(
                reading.statistics().schools().size(),
                errors(reading.errors(), texts),
                queries(reading.queries(), texts));
    }

    /** What an import gave. */
    public static WorkbookAnswer of(ImportReport report, Texts texts) {
        return new WorkbookAnswer(report.schools(), errors(report.errors(), texts), queries(report.queries(), texts));
    }

    /** Errors in the reader's language. */
    public static List<ErrorLine> errors(List<CellError> errors, Texts texts) {
        return errors.stream().map(error -> line(error, texts)).toList();
    }

    /** Queries in the reader's language. */
    public static List<QueryLine> queries(List<Query> queries, Texts texts) {
        return queries.stream().map(query -> line(query, texts)).toList();
    }

    private static ErrorLine line(CellError error, Texts texts) {
        var reason = texts.get(error.reason().key(), error.reason().parameters());
        return new ErrorLine(error.sheet(), error.row(), error.column(), error.cell(), error.value(), reason);
    }

    private static QueryLine line(Query query, Texts texts) {
        var message = texts.get(query.message().key(), query.message().parameters());
        return new QueryLine(query.id(), query.school(), query.rule(), message);
    }
}
