package org.junheng.paper;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.Workbooks;
import org.springframework.stereotype.Component;

/** The figures of every school as reported (学校数据表), in the order of the statistics. */
@Component
class SchoolDataWriter implements CountyWriter {

    private final CountyFindings findings;
    private final Statistics statistics;
    private final Workbooks workbooks;
    private final Shown shown;

    SchoolDataWriter(CountyFindings findings, Statistics statistics, Workbooks workbooks, Shown shown) {
        this.findings = findings;
        this.statistics = statistics;
        this.workbooks = workbooks;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SCHOOL_DATA;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var figures = statistics.get(Objects.requireNonNull(ask.casefile().statistics()));
        sheaf.text("date", findings.date(ask))
                .numbered("schools", figures.schools().stream().map(this::row).toList())
                .numbered("figures", county(figures.figures()));
    }

    private Map<String, String> row(School school) {
        var cells = new HashMap<String, String>();
        for (var column : Column.values()) {
            cells.put(column.name(), SchoolCells.cell(school, column, workbooks, shown.missing()));
        }
        return cells;
    }

    private List<Map<String, String>> county(Map<CountyFigure, BigDecimal> figures) {
        return Arrays.stream(CountyFigure.values())
                .map(figure -> {
                    var value = figures.get(figure);
                    return Map.of(
                            "figure",
                            figure.header(),
                            "value",
                            value == null ? shown.missing() : value.toPlainString());
                })
                .toList();
    }
}
