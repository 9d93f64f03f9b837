package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.FormMapping.Form;
import org.junheng.spreadsheet.CellText;
import org.junheng.spreadsheet.Sheet;
import org.junheng.spreadsheet.Sheet.Cell;

/**
 * A sheet with a row per school, as the statistics export it: what its columns are about, and its rows. Everything above the
 * first school is its header, however many levels it has within reason.
 *
 * @param sheet named after file and sheet
 * @param attached the stage of the attached classes that the whole sheet is about; absent for the usual sheet
 */
record FormSheet(
        Sheet sheet,
        List<FormColumn> columns,
        int codeColumn,
        int firstRow,
        @Nullable Level attached) {

    private static final int ROWS_SEARCHED = 60;
    private static final int MOST_COLUMNS = 2_000;
    private static final int LONGEST_LABEL = 80;
    private static final int MOST_LABELS = 20;
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");

    /**
     * A column with the labels above it, the highest first.
     *
     * @param form the form it is of; absent if nothing tells
     * @param stage the stage it is about; absent if nothing tells
     */
    record FormColumn(
            int number,
            List<String> labels,
            String written,
            @Nullable Form form,
            @Nullable Level stage) {

        private static final Pattern UNITS = Pattern.compile("\\(([^()]*)\\)");

        String name() {
            return labels.isEmpty() ? "" : labels.getLast();
        }

        /** The unit in its brackets that this column of ours does not have. */
        Optional<String> otherUnit(Catalogue.ColumnSpec spec) {
            var matcher = UNITS.matcher(CellText.dense(written));
            var units = new ArrayList<String>();
            while (matcher.find()) {
                units.add(matcher.group(1));
            }
            return units.stream()
                    .filter(unit -> Catalogue.get().knowsUnit(unit)
                            && !spec.units().isEmpty()
                            && !spec.units().contains(unit))
                    .findFirst();
        }
    }

    /** The sheet as a form; empty if it has no column for the code of a school, or no school below. */
    static Optional<FormSheet> of(String file, Sheet sheet, FormMapping mapping) {
        return codeLabel(sheet, mapping)
                .flatMap(label -> firstRow(sheet, label).map(first -> {
                    var named = new Sheet(file + " / " + sheet.name(), sheet.hidden(), sheet.rows(), sheet.merges());
                    var context = new Context(file, sheet, titles(sheet, label), mapping);
                    return new FormSheet(
                            named,
                            columns(sheet, first, context),
                            label.column(),
                            first,
                            context.attached().orElse(null));
                }));
    }

    /** The rows of schools and what else stands among them. */
    NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
        return sheet.rows().tailMap(firstRow, true);
    }

    /** What file, sheet and title say about all columns. */
    private record Context(String file, Sheet sheet, List<String> titles, FormMapping mapping) {

        FormColumn column(int number, List<String> written) {
            var form = written.stream()
                    .flatMap(label -> mapping.form(label).stream())
                    .findFirst()
                    .or(() -> around().flatMap(text -> mapping.form(text).stream())
                            .findFirst())
                    .orElse(null);
            var labels = written.stream().map(FormLabel::name).toList();
            var stage = written.reversed().stream()
                    .flatMap(label -> mapping.stage(label, form).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(form).map(Form::stage))
                    .or(() -> around().flatMap(text -> mapping.stage(text, form).stream())
                            .findFirst())
                    .orElse(null);
            return new FormColumn(number, labels, written.isEmpty() ? "" : written.getLast(), form, stage);
        }

        private Stream<String> around() {
            return Stream.concat(titles.stream(), Stream.of(sheet.name(), file));
        }

        Optional<Level> attached() {
            return around().map(CellText::dense)
                    .flatMap(text -> Catalogue.get().attached().entrySet().stream()
                            .filter(kind -> !ORDINAL.matcher(kind.getKey()).matches() && text.contains(kind.getKey()))
                            .map(Map.Entry::getValue))
                    .map(Level::valueOf)
                    .findFirst();
        }
    }

    private static Optional<Cell> codeLabel(Sheet sheet, FormMapping mapping) {
        return sheet.rows().values().stream()
                .limit(ROWS_SEARCHED)
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.value().length() <= LONGEST_LABEL
                        && FormLabel.levels(cell.value()).stream()
                                .map(FormLabel::name)
                                .anyMatch(mapping.code()::contains))
                .findFirst();
    }

    private static Optional<Integer> firstRow(Sheet sheet, Cell label) {
        return sheet.rows().tailMap(label.row(), false).entrySet().stream()
                .limit(ROWS_SEARCHED)
                .filter(row -> Optional.ofNullable(row.getValue().get(label.column()))
                        .filter(cell -> SchoolCode.isCode(CellText.word(cell)))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A row above the header that holds nothing but one text at its beginning. */
    private static List<String> titles(Sheet sheet, Cell label) {
        return sheet.rows().headMap(label.row(), false).values().stream()
                .filter(row -> row.size() == 1 && row.firstKey() == 1)
                .map(row -> row.firstEntry().getValue().value())
                .toList();
    }

    private static List<FormColumn> columns(Sheet sheet, int firstRow, Context context) {
        var labels = new TreeMap<Integer, List<String>>();
        for (var row : sheet.rows().headMap(firstRow, false).keySet()) {
            var cells = sheet.rows().getOrDefault(row, new TreeMap<>());
            var isTitle = cells.size() == 1 && cells.firstKey() == 1;
            if (!isTitle && !isNumbering(cells)) {
                sheet.shown(row, MOST_COLUMNS)
                        .forEach(
                                (number, text) -> add(labels.computeIfAbsent(number, none -> new ArrayList<>()), text));
            }
        }
        return labels.entrySet().stream()
                .map(entry -> context.column(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(List<String> labels, String text) {
        if (text.length() <= LONGEST_LABEL && labels.size() < MOST_LABELS) {
            FormLabel.levels(text).stream()
                    .filter(level -> labels.isEmpty() || !labels.getLast().equals(level))
                    .forEach(labels::add);
        }
    }

    private static boolean isNumbering(NavigableMap<Integer, Cell> row) {
        return row.values().stream()
                .map(cell -> CellText.dense(cell.value()))
                .allMatch(text -> ORDINAL.matcher(text).matches()
                        || Catalogue.get().ordinals().contains(text));
    }

    /** The columns that this way leads to in this sheet; those that it leads to straight, without labels between, before others. */
    Found find(FormPath path, FormMapping.Figure figure, Column column) {
        var stage = FormMapping.stageOf(column);
        var found = columns.stream()
                .filter(each -> path.matches(each.labels()))
                .filter(each -> figure.forms().isEmpty()
                        || each.form() == null
                        || figure.forms()
                                .contains(Objects.requireNonNull(each.form()).form()))
                .filter(each -> stage.isEmpty() || stage.get() == each.stage())
                .toList();
        var straight =
                found.stream().filter(each -> path.isStraight(each.labels())).toList();
        return new Found(straight.isEmpty() ? found : straight);
    }

    /** The columns named exactly as ours. */
    Found own(Column column) {
        var name = FormLabel.name(column.header());
        return new Found(
                columns.stream().filter(each -> each.name().equals(name)).toList());
    }

    /** What a way leads to: one column, if it is good. */
    record Found(List<FormColumn> columns) {

        boolean isOne() {
            return columns.size() == 1;
        }
    }
}
