package org.junheng.schooldata;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Figures that may be right but look odd (疑似问题): somebody should confirm or correct them.
 *
 * @param id the same for the same query on the same school
 * @param school the school's code; empty if the county or the workbook is meant
 * @param rule which plausibility rule asks
 */
public record Query(String id, String school, String rule, Message message) {

    private static final Map<String, String> OF_WORKBOOK = Map.of(
            "schooldata.remark.unknownColumn", "UNKNOWN_COLUMN",
            "schooldata.remark.unknownFigure", "UNKNOWN_FIGURE",
            "schooldata.remark.uncheckedTotal", "UNCHECKED_TOTAL");

    /** What was left aside of a workbook, as far as somebody should know of it. */
    static List<Query> ofWorkbook(List<CellError> remarks) {
        return remarks.stream()
                .filter(remark -> OF_WORKBOOK.containsKey(remark.reason().key()))
                .map(remark -> {
                    var rule = Objects.requireNonNull(
                            OF_WORKBOOK.get(remark.reason().key()));
                    var message =
                            Message.of("schooldata.query." + rule, remark.sheet(), remark.cell(), remark.column());
                    return new Query(rule + ":" + remark.sheet() + "!" + remark.cell(), "", rule, message);
                })
                .toList();
    }

    /** Whether it is about the workbook and not about the figures that were read from it. */
    public boolean concernsWorkbook() {
        return OF_WORKBOOK.containsValue(rule);
    }
}
