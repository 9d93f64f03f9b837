package org.junheng.schooldata;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.shared.Malformed;
import org.junheng.spreadsheet.CellText;

/**
 * Where the forms of the yearly education statistics (教基) have what the school sheet asks for. The schema of the files below
 * {@code schooldata/forms/} and of those that administrators hand in; {@code src/docs/forms.md} explains it.
 *
 * @param year from which school year of the statistics on it holds
 * @param source where the names come from
 * @param code the labels of the column that holds the code of the school
 * @param neutral words that name no stage though they contain one
 * @param stages the words in labels, titles, sheets and files that tell the stage
 */
record FormMapping(
        int year,
        String source,
        List<String> code,
        List<String> neutral,
        Map<Level, List<String>> stages,
        List<Form> forms,
        List<Figure> figures) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    FormMapping {
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "malformed.mapping.year", year);
        require(source != null && !source.isBlank(), "malformed.mapping.noSource", year);
        require(code != null && !code.isEmpty(), "malformed.mapping.noCode", year);
        require(forms != null && figures != null && !figures.isEmpty(), "malformed.mapping.noFigures", year);
        neutral = List.copyOf(Objects.requireNonNullElse(neutral, List.of()));
        stages = Map.copyOf(Objects.requireNonNullElse(stages, Map.of()));
        var known = new HashSet<String>();
        forms.forEach(form -> require(known.add(form.form()), "malformed.mapping.formTwice", form.form()));
        var seen = EnumSet.noneOf(Column.class);
        for (var figure : figures) {
            require(seen.add(figure.column()), "malformed.mapping.columnTwice", figure.column());
            figure.forms().forEach(form -> require(known.contains(form), "malformed.mapping.formUnknown", form));
        }
        code = code.stream().map(FormLabel::name).toList();
        forms = List.copyOf(forms);
        figures = List.copyOf(figures);
    }

    /**
     * A form.
     *
     * @param form its number, as titles, sheets and files have it
     * @param stage the stage it is about; absent if it is about the whole school, or about several stages
     * @param stages further words that tell the stage in this form alone
     */
    record Form(
            String form,
            String title,
            @Nullable Level stage,
            @Nullable Map<Level, List<String>> stages) {}

    /**
     * Where a figure stands.
     *
     * @param forms the forms in which it is looked for; everywhere if there are none
     * @param any ways to it in order of preference, each the columns that are added up
     * @param blankPartsAreZero whether a blank counts as zero where another part of the sum was reported
     */
    record Figure(Column column, List<String> forms, List<List<String>> any, boolean blankPartsAreZero) {

        Figure {
            require(column != null, "malformed.mapping.noColumn", "column");
            require(column != Column.CODE, "malformed.mapping.codeColumn", column);
            require(any != null && !any.isEmpty(), "malformed.mapping.noWay", column);
            forms = List.copyOf(Objects.requireNonNullElse(forms, List.of()));
            any = any.stream().map(List::copyOf).toList();
            for (var way : any) {
                require(!way.isEmpty(), "malformed.mapping.emptyWay", column);
                require(way.size() == 1 || isSummable(column), "malformed.mapping.noSum", column);
                way.forEach(FormPath::of);
            }
        }

        private static boolean isSummable(Column column) {
            var type = Catalogue.get().column(column).type();
            return type == ValueType.COUNT || type == ValueType.AMOUNT;
        }

        /** The ways as they are compared. */
        List<List<FormPath>> paths() {
            return any.stream()
                    .map(way -> way.stream().map(FormPath::of).toList())
                    .toList();
        }
    }

    Optional<Figure> figure(Column column) {
        return figures.stream().filter(figure -> figure.column() == column).findFirst();
    }

    /** The form that a label, title, sheet or file names. */
    Optional<Form> form(String written) {
        var text = CellText.dense(written);
        return forms.stream().filter(form -> text.contains(form.form())).findFirst();
    }

    /** The stage that a label, title, sheet or file tells. */
    Optional<Level> stage(String written, @Nullable Form form) {
        var text = CellText.dense(written);
        for (var word : neutral) {
            text = text.replace(word, "");
        }
        var special = form == null || form.stages() == null ? Optional.<Level>empty() : stage(text, form.stages());
        var rest = text;
        return special.or(() -> stage(rest, stages));
    }

    private static Optional<Level> stage(String text, Map<Level, List<String>> words) {
        var found = EnumSet.noneOf(Level.class);
        words.forEach((level, names) -> {
            if (names.stream().anyMatch(text::contains)) {
                found.add(level);
            }
        });
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The stage that a column is about; empty for those about the whole school. */
    static Optional<Level> stageOf(Column column) {
        return EnumSet.allOf(Level.class).stream()
                .filter(level -> column.name().startsWith(level + "_"))
                .findFirst();
    }

    static Set<Column> columns() {
        return EnumSet.complementOf(EnumSet.of(Column.CODE));
    }

    private static void require(boolean holds, String wrong, Object about) {
        if (!holds) {
            throw new Malformed(wrong, about.toString());
        }
    }
}
