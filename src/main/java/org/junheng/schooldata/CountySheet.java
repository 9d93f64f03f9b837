package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junheng.schooldata.Catalogue.FigureSpec;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Reads the figures of the county sheet: in each row a name, and behind it the value. */
final class CountySheet {

    private static final int LEAST_FIGURES = 3;

    private final Sheet sheet;
    private final Problems problems;
    private final ValueReader reader;
    private final Map<CountyFigure, BigDecimal> figures = new EnumMap<>(CountyFigure.class);
    private final Map<CountyFigure, Cell> cells = new EnumMap<>(CountyFigure.class);
    private final Set<CountyFigure> named = EnumSet.noneOf(CountyFigure.class);

    private int values;

    CountySheet(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.reader = new ValueReader(sheet, problems);
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

    Map<CountyFigure, Cell> cells() {
        return cells;
    }

    private void row(NavigableMap<Integer, Cell> row) {
        if (isHeader(row)) {
            return;
        }
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
        if (Label.of(label.get().value()).units().stream().anyMatch(unit -> !unit.equals(unit(spec)))) {
            problems.error(sheet, label.get(), spec.header(), "schooldata.error.unit", unit(spec));
            return;
        }
        value(row, label.get().column()).ifPresent(value -> keep(spec, value));
    }

    /** The cell below the heading of values; without such a heading the one behind the name. */
    private Optional<Cell> value(NavigableMap<Integer, Cell> row, int label) {
        if (values > 0) {
            return Optional.ofNullable(row.get(values));
        }
        return Optional.ofNullable(row.higherEntry(label)).map(Map.Entry::getValue);
    }

    private boolean isHeader(NavigableMap<Integer, Cell> row) {
        var value = row.values().stream()
                .filter(cell ->
                        Label.of(cell.value()).name().equals(Catalogue.get().valueHeader()))
                .findFirst();
        if (figures.isEmpty() && value.isPresent()) {
            values = value.get().column();
            return true;
        }
        return false;
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
                ? reader.share(cell, spec.header())
                : reader.number(cell, spec.header(), spec.type());
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
        var name = Label.of(label.value()).name();
        return Catalogue.get().county().stream()
                .filter(spec -> Label.of(spec.header()).name().equals(name))
                .findFirst();
    }

    private static String unit(FigureSpec spec) {
        return Label.of(spec.header()).units().stream().findFirst().orElse("");
    }

    /** Reports what is impossible in the figures. */
    void check(Checks checks) {
        for (var finding : checks.countyErrors()) {
            var message = finding.message();
            var figure = CountyFigure.valueOf(finding.rule().at().getFirst());
            var cell = Objects.requireNonNull(cells.get(figure));
            problems.error(sheet, cell, Catalogue.get().figure(figure).header(), message.key(), message.parameters());
        }
    }

    /** Whether a sheet is the county's, whatever it is called. */
    static boolean isAlike(Sheet sheet) {
        return sheet.rows().values().stream()
                        .flatMap(row -> row.values().stream().limit(2))
                        .filter(cell -> cell.kind() == Kind.TEXT && spec(cell).isPresent())
                        .limit(LEAST_FIGURES)
                        .count()
                == LEAST_FIGURES;
    }
}
