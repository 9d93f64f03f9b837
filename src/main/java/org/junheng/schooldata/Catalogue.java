package org.junheng.schooldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Stage;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names, types and relations of the workbook's sheets and columns, from {@code schooldata/workbook.json}.
 *
 * @param liveWeights how the sheet, which belongs to no edition, splits what the levels of a school share: as the national standard
 *     does
 */
record Catalogue(
        String schoolSheet,
        String countySheet,
        String figureHeader,
        String valueHeader,
        String title,
        String yes,
        String no,
        String listSeparator,
        List<String> totals,
        List<String> subtotals,
        List<String> wholes,
        List<String> prefixes,
        List<String> otherUnits,
        List<String> ordinals,
        String notReported,
        String lastYear,
        String sumOf,
        Map<String, String> derived,
        Map<Column, Map<String, String>> choices,
        Map<Column, Map<String, String>> codes,
        Map<String, String> attached,
        Map<String, String> beyond,
        String yesCode,
        String noCode,
        String formsName,
        String schoolFilesName,
        String aboutSheet,
        String aboutYear,
        String aboutVersion,
        String roomSheet,
        String roomKind,
        String roomArea,
        String roomAreaUnit,
        Map<String, Column> roomKinds,
        String sourceLabel,
        String officeLabel,
        List<String> signatures,
        Map<Stage, String> liveLabels,
        List<Live> live,
        Map<SchoolKind, Map<Level, BigDecimal>> liveWeights,
        Map<Column, Source> sources,
        List<ColumnSpec> columns,
        List<FigureSpec> county) {

    private static final Catalogue ONLY = load();
    private static final Map<Column, ColumnSpec> COLUMNS =
            new EnumMap<>(ONLY.columns().stream().collect(Collectors.toMap(ColumnSpec::column, spec -> spec)));
    private static final Map<String, ColumnSpec> BY_HEADER =
            ONLY.columns().stream().collect(Collectors.toMap(ColumnSpec::header, Function.identity()));
    private static final Set<String> UNITS = Stream.concat(
                    ONLY.otherUnits().stream(), ONLY.columns().stream().flatMap(spec -> spec.units().stream()))
            .collect(Collectors.toSet());
    private static final Set<String> AFFIXES = BY_HEADER.keySet().stream()
            .flatMap(header -> IntStream.rangeClosed(1, header.length())
                    .boxed()
                    .flatMap(length ->
                            Stream.of(header.substring(0, length), header.substring(header.length() - length))))
            .collect(Collectors.toSet());

    Catalogue {
        if (columns.size() != Column.values().length || county.size() != CountyFigure.values().length) {
            throw new IllegalArgumentException("The catalogue of the workbook is incomplete");
        }
    }

    /** What the cells of a column hold. */
    enum ValueType {
        CODE,
        TEXT,
        CHOICE,
        FLAG,
        YEAR,
        COUNT,
        LARGEST,
        AMOUNT,
        SHARE,
        ROOMS
    }

    /**
     * A column of the school sheet.
     *
     * @param units the spellings of its unit that a header may carry in brackets
     * @param partOf the column that it can never exceed
     * @param blankIsZero whether a blank cell means zero instead of not reported
     * @param above for a column that counts classes, above how many pupils a class is counted
     */
    record ColumnSpec(
            Column column,
            String header,
            ValueType type,
            List<String> units,
            @Nullable Column partOf,
            boolean blankIsZero,
            @Nullable Integer above) {

        boolean summable() {
            return type == ValueType.COUNT || type == ValueType.AMOUNT;
        }
    }

    /**
     * An item that the sheet reckons while it is filled in.
     *
     * @param per how many pupils the value is for
     */
    record Live(String item, Resource resource, int per) {}

    /** Where a figure is found, and whose task they are. */
    record Source(String source, String office) {}

    /** The label of a column that the sheet reckons itself; it is not read. */
    String liveLabel(Live live, Stage stage) {
        return live.item() + liveLabels.getOrDefault(stage, "");
    }

    /** Whether a label is of a column that the sheet reckons itself. */
    boolean isLive(String label) {
        return live.stream()
                .anyMatch(each -> liveLabels.keySet().stream()
                        .anyMatch(stage -> liveLabel(each, stage).equals(label)));
    }

    /** A figure of the county sheet. */
    record FigureSpec(
            CountyFigure figure,
            String header,
            ValueType type,
            @Nullable CountyFigure partOf,
            Source source) {}

    static Catalogue get() {
        return ONLY;
    }

    ColumnSpec column(Column column) {
        return Objects.requireNonNull(COLUMNS.get(column));
    }

    /** The column of this name. */
    Optional<ColumnSpec> named(String header) {
        return Optional.ofNullable(BY_HEADER.get(header));
    }

    /** Whether the name of some column begins or ends like this. */
    boolean mayNameColumn(String label) {
        return AFFIXES.contains(label);
    }

    /** Whether this is a unit, of whatever column. */
    boolean knowsUnit(String written) {
        return UNITS.contains(written);
    }

    FigureSpec figure(CountyFigure figure) {
        return county.stream()
                .filter(spec -> spec.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    /** The canonical name of a choice as people write it, in words or by the code that the yearly statistics have for it. */
    Optional<String> choice(Column column, String written) {
        return Optional.ofNullable(choices.getOrDefault(column, Map.of()).get(written))
                .or(() ->
                        Optional.ofNullable(codes.getOrDefault(column, Map.of()).get(written)));
    }

    /** The canonical answer to yes or no as people write it, in words or as 1 and 0. */
    Optional<String> flag(String written) {
        if (written.equals(yes) || written.equals(yesCode)) {
            return Optional.of(School.YES);
        }
        return written.equals(no) || written.equals(noCode) ? Optional.of(School.NO) : Optional.empty();
    }

    /** The choices of a column as people write them, separated by commas of their language. */
    String written(Column column) {
        return String.join(listSeparator, writtenChoices(column));
    }

    /** The choices of a column as people write them. */
    List<String> writtenChoices(Column column) {
        return List.copyOf(choices.getOrDefault(column, Map.of()).keySet());
    }

    /** A canonical value as people write it. */
    String writtenValue(Column column, String value) {
        return switch (column(column).type()) {
            case FLAG -> value.equals(School.YES) ? yes : no;
            case CHOICE ->
                choices.getOrDefault(column, Map.of()).entrySet().stream()
                        .filter(choice -> choice.getValue().equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(value);
            case ROOMS -> value.equals(School.UNREPORTED) ? notReported : value;
            case CODE, TEXT, YEAR, COUNT, LARGEST, AMOUNT, SHARE -> value;
        };
    }

    private static Catalogue load() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var content = new ClassPathResource("schooldata/workbook.json").getInputStream()) {
            return json.readValue(content, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
