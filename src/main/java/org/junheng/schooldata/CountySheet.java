package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.junheng.schooldata.Catalogue.FigureSpec;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.schooldata.Sheet.Cell;
import org.junheng.schooldata.Sheet.Kind;

/** Reads the figures of the county sheet: in each row a name, and behind it the value. */
final class CountySheet {

    private final Sheet sheet;
    private final Problems problems;
    private final ValueReader values;
    private final Map<CountyFigure, BigDecimal> figures = new EnumMap<>(CountyFigure.class);
    private final Map<CountyFigure, Cell> cells = new EnumMap<>(CountyFigure.class);
    private final Set<CountyFigure> named = EnumSet.noneOf(CountyFigure.class);

    CountySheet(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.values = new ValueReader(sheet, problems);
    }

    Map<CountyFigure, BigDecimal> read() {
        sheet.rows().values().forEach(this::row);
        for (var spec : Catalogue.get().county()) {
            if (!named.contains(spec.figure())) {
                problems.remark(sheet.name(), 0, spec.header(), "schooldata.remark.figureMissing");
            }
            checkPart(spec);
        }
        return figures;
    }

    private void row(NavigableMap<Integer, Cell> row) {
        var label = row.values().stream()
                .filter(cell -> cell.kind() == Kind.TEXT && spec(cell).isPresent())
                .findFirst();
        if (label.isEmpty()) {
            unknown(row);
            return;
        }
        var spec = spec(label.get()).orElseThrow();
        if (!named.add(spec.figure())) {
            problems.error(sheet, label.get(), spec.header(), "schooldata.error.figureTwice");
            return;
        }
        var value = row.higherEntry(label.get().column());
        if (value != null) {
            keep(spec, value.getValue());
        }
    }

    private void unknown(NavigableMap<Integer, Cell> row) {
        var first = row.firstEntry().getValue();
        var isHeader = CellText.dense(first.value()).equals(Catalogue.get().figureHeader());
        if (!isHeader && row.size() > 1) {
            problems.remark(sheet, first, first.value(), "schooldata.remark.unknownFigure");
        }
    }

    private void keep(FigureSpec spec, Cell cell) {
        cells.put(spec.figure(), cell);
        var number = spec.type() == ValueType.SHARE
                ? values.share(cell, spec.header())
                : values.number(cell, spec.header(), spec.type());
        number.ifPresent(value -> figures.put(spec.figure(), value));
    }

    private void checkPart(FigureSpec spec) {
        var whole = spec.partOf();
        var own = figures.get(spec.figure());
        var all = whole == null ? null : figures.get(whole);
        var cell = cells.get(spec.figure());
        if (whole != null && own != null && all != null && cell != null && own.compareTo(all) > 0) {
            problems.error(
                    sheet,
                    cell,
                    spec.header(),
                    "schooldata.error.part",
                    Catalogue.get().figure(whole).header(),
                    CellText.plain(all));
        }
    }

    private static Optional<FigureSpec> spec(Cell label) {
        var name = CellText.dense(label.value());
        return Catalogue.get().county().stream()
                .filter(spec ->
                        spec.header().equals(name) || withoutUnit(spec.header()).equals(name))
                .findFirst();
    }

    private static String withoutUnit(String header) {
        return header.replaceAll("\\([^)]*\\)$", "");
    }
}
