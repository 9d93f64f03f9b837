package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Catalogue.ColumnSpec;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.schooldata.FormSheet.FormColumn;
import org.junheng.schooldata.GatheredSchool.Entry;
import org.junheng.schooldata.GatheredSchool.Place;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;
import org.junheng.spreadsheet.Sheet.Kind;

/** Gathers what the sheets of several forms say about each school, joined by its code (学校标识码). */
final class FormsJoin {

    private final FormMapping mapping;
    private final Problems problems;
    private final Map<String, GatheredSchool> schools = new LinkedHashMap<>();
    private final Set<String> directory = new LinkedHashSet<>();
    private final Map<Column, List<String>> found = new EnumMap<>(Column.class);
    private final Map<Column, List<String>> partly = new EnumMap<>(Column.class);
    private final Set<Column> blanks = new LinkedHashSet<>();

    FormsJoin(FormMapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The schools in the order of the directory; those that it does not have at the end. */
    Map<String, GatheredSchool> schools() {
        var ordered = new LinkedHashMap<String, GatheredSchool>();
        directory.forEach(code -> ordered.put(code, Objects.requireNonNull(schools.get(code))));
        schools.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** The columns that were found, with where. */
    Map<Column, List<String>> found() {
        return found;
    }

    /** The columns of which only a part was found, with what is missing where. */
    Map<Column, List<String>> partly() {
        return partly;
    }

    /** The sums in which blank parts were counted as zero. */
    Set<Column> blanks() {
        return blanks;
    }

    /** Takes the rows of a sheet in. */
    void add(FormSheet form) {
        var ways = ways(form);
        if (ways.isEmpty()) {
            problems.remark(form.sheet().name(), 0, "", "schooldata.forms.remark.nothing");
            return;
        }
        form.rows().forEach((number, row) -> row(form, ways, row));
    }

    private Map<Column, List<FormColumn>> ways(FormSheet form) {
        var ways = new EnumMap<Column, List<FormColumn>>(Column.class);
        for (var column : FormMapping.columns()) {
            way(form, column).ifPresent(columns -> {
                ways.put(column, columns);
                var where = form.sheet().name() + " "
                        + columns.stream()
                                .map(each -> Sheet.letters(each.number()))
                                .collect(Collectors.joining(" + "));
                found.computeIfAbsent(column, none -> new ArrayList<>()).add(where);
            });
        }
        return ways;
    }

    private Optional<List<FormColumn>> way(FormSheet form, Column column) {
        var own = form.own(column);
        if (own.isOne()) {
            return fitting(form, column, own.columns());
        }
        var figure = mapping.figure(column);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        var doubtful = new ArrayList<FormColumn>();
        for (var paths : figure.get().paths()) {
            var all = paths.stream()
                    .map(path -> form.find(path, figure.get(), column))
                    .toList();
            if (all.stream().allMatch(FormSheet.Found::isOne)) {
                return fitting(
                        form,
                        column,
                        all.stream().flatMap(each -> each.columns().stream()).toList());
            }
            all.stream().filter(each -> each.columns().size() > 1).forEach(each -> doubtful.addAll(each.columns()));
            missing(form, column, paths, all);
        }
        if (!doubtful.isEmpty()) {
            var letters = doubtful.stream()
                    .map(each -> Sheet.letters(each.number()))
                    .distinct()
                    .collect(Collectors.joining(Catalogue.get().listSeparator()));
            problems.error(
                    form.sheet().name(),
                    form.firstRow() - 1,
                    column.header(),
                    "schooldata.forms.error.doubtful",
                    letters);
        }
        return Optional.empty();
    }

    private void missing(FormSheet form, Column column, List<FormPath> paths, List<FormSheet.Found> all) {
        var names = new ArrayList<String>();
        for (var i = 0; i < paths.size(); i++) {
            if (all.get(i).columns().isEmpty()) {
                names.add(paths.get(i).written());
            }
        }
        if (!names.isEmpty() && names.size() < paths.size()) {
            partly.putIfAbsent(column, List.of(form.sheet().name(), String.join("; ", names)));
        }
    }

    private Optional<List<FormColumn>> fitting(FormSheet form, Column column, List<FormColumn> columns) {
        var spec = Catalogue.get().column(column);
        var wrong = columns.stream()
                .filter(each -> each.otherUnit(spec).isPresent())
                .findFirst();
        if (wrong.isPresent()) {
            problems.error(
                    form.sheet().name(),
                    form.firstRow() - 1,
                    wrong.get().written(),
                    "schooldata.error.unit",
                    spec.units().getFirst());
            return Optional.empty();
        }
        return Optional.of(columns);
    }

    private void row(FormSheet form, Map<Column, List<FormColumn>> ways, Map<Integer, Cell> row) {
        var cell = row.get(form.codeColumn());
        var code = cell == null ? "" : CellText.word(cell);
        if (cell == null || !SchoolCode.isCode(code)) {
            withoutCode(form, ways, row, cell);
            return;
        }
        var place = new Place(form.sheet(), cell);
        var school = schools.computeIfAbsent(code, none -> new GatheredSchool(place));
        SchoolSheet.check(schools.size());
        var kind = cell(row, ways.get(Column.KIND)).map(CellText::word);
        var attached = kind.map(Catalogue.get().attached()::get)
                .map(Level::valueOf)
                .or(() -> Optional.ofNullable(form.attached()))
                .orElse(null);
        var earlier = school.seenBefore(form.sheet().name(), attached, place);
        if (earlier.isPresent()) {
            problems.error(
                    form.sheet(),
                    cell,
                    Column.CODE.header(),
                    "schooldata.forms.error.twice",
                    earlier.get().cell().address());
            return;
        }
        if (kind.isPresent()) {
            directory.add(code);
        }
        var into = school.part(attached);
        ways.forEach(
                (column, columns) -> read(form, column, columns, row).ifPresent(entry -> put(into, column, entry)));
    }

    private void put(Map<Column, Entry> entries, Column column, Entry entry) {
        var earlier = entries.putIfAbsent(column, entry);
        if (earlier == null || earlier.value().equals(entry.value())) {
            return;
        }
        var place = entry.places().getFirst();
        var other = earlier.places().getFirst();
        var where = "%s %s".formatted(other.sheet().name(), other.cell().address());
        if (column == Column.NAME) {
            problems.remark(
                    place.sheet(),
                    place.cell(),
                    column.header(),
                    "schooldata.forms.remark.name",
                    earlier.value(),
                    where);
        } else {
            problems.error(
                    place.sheet(),
                    place.cell(),
                    column.header(),
                    "schooldata.forms.error.differs",
                    Catalogue.get().writtenValue(column, earlier.value()),
                    where);
        }
    }

    private Optional<Entry> read(FormSheet form, Column column, List<FormColumn> columns, Map<Integer, Cell> row) {
        var spec = Catalogue.get().column(column);
        var cells = columns.stream()
                .flatMap(each -> Optional.ofNullable(row.get(each.number())).stream())
                .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (cells.size() < columns.size()) {
            if (!mapping.figure(column)
                    .map(FormMapping.Figure::blankPartsAreZero)
                    .orElse(false)) {
                return Optional.empty();
            }
            blanks.add(column);
        }
        var values = new ValueReader(form.sheet(), problems);
        var places = cells.stream().map(cell -> new Place(form.sheet(), cell)).toList();
        return value(values, spec, cells).map(value -> new Entry(value, places));
    }

    private static Optional<String> value(ValueReader values, ColumnSpec spec, List<Cell> cells) {
        var first = cells.getFirst();
        if (spec.column() == Column.KIND) {
            var written = CellText.word(first);
            var catalogue = Catalogue.get();
            if (catalogue.attached().containsKey(written)) {
                return Optional.ofNullable(catalogue.attached().get(written));
            }
            if (catalogue.beyond().containsKey(written)) {
                return Optional.of(written);
            }
        }
        return switch (spec.type()) {
            case CODE, TEXT, CHOICE, FLAG, YEAR, ROOMS -> values.read(first, spec);
            case COUNT, AMOUNT, LARGEST, SHARE -> sum(values, spec, cells);
        };
    }

    private static Optional<String> sum(ValueReader values, ColumnSpec spec, List<Cell> cells) {
        var sum = BigDecimal.ZERO;
        for (var cell : cells) {
            var part = values.number(cell, spec.header(), spec.type());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get());
        }
        return Optional.of(CellText.plain(sum));
    }

    private static Optional<Cell> cell(Map<Integer, Cell> row, @Nullable List<FormColumn> columns) {
        return columns == null
                ? Optional.empty()
                : Optional.ofNullable(row.get(columns.getFirst().number()));
    }

    /** Totals and notes are left aside; a name or figures without a code may be a school. */
    private void withoutCode(
            FormSheet form, Map<Column, List<FormColumn>> ways, Map<Integer, Cell> row, @Nullable Cell code) {
        var texts =
                row.values().stream().map(cell -> FormLabel.name(cell.value())).collect(Collectors.toSet());
        var catalogue = Catalogue.get();
        if (Stream.concat(catalogue.totals().stream(), catalogue.subtotals().stream())
                .anyMatch(total -> texts.stream().anyMatch(text -> text.endsWith(total)))) {
            return;
        }
        var figures = new HashSet<Integer>();
        ways.forEach((column, columns) -> {
            if (catalogue.column(column).type() != ValueType.TEXT) {
                columns.forEach(each -> figures.add(each.number()));
            }
        });
        var numbers = row.entrySet().stream()
                .filter(cell ->
                        figures.contains(cell.getKey()) && cell.getValue().kind() != Kind.TEXT)
                .findFirst();
        if (numbers.isPresent()
                && (code != null || cell(row, ways.get(Column.NAME)).isPresent())) {
            problems.error(
                    form.sheet(),
                    code == null ? Objects.requireNonNull(numbers.get().getValue()) : code,
                    Column.CODE.header(),
                    "schooldata.error.code");
        }
    }
}
