package org.junheng.schooldata;

import java.util.List;

/**
 * What a workbook gave.
 *
 * @param statistics everything that could be read; figures with errors count as not reported
 * @param errors what must be corrected before the figures become a case's statistics
 * @param queries what should be looked at
 * @param remarks what was left aside: unknown columns, unchecked totals, footnotes
 * @param cells where each figure stood
 */
public record Reading(
        CountyStatistics statistics,
        List<CellError> errors,
        List<Query> queries,
        List<CellError> remarks,
        WorkbookCells cells) {

    public Reading {
        errors = List.copyOf(errors);
        queries = List.copyOf(queries);
        remarks = List.copyOf(remarks);
    }

    /** Whether the figures may become a case's statistics. */
    public boolean isAcceptable() {
        return errors.isEmpty();
    }
}
