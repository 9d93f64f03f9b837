package org.junheng.papertemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Column;
import org.junheng.template.Templates.Format;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What templates can ask for, paper by paper ({@code papertemplate/papers.json}); the names are those of placeholders. */
@Component
class Vocabulary {

    private final Map<PaperKind, Words> papers = new HashMap<>();

    /** Reads the file; one that does not fit stops the start. */
    Vocabulary() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = new ClassPathResource("papertemplate/papers.json").getInputStream()) {
            var read = json.readValue(file, File.class);
            read.papers().forEach(paper -> papers.put(paper.kind(), paper.with(read.common())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (papers.size() < PaperKind.values().length) {
            throw new IllegalStateException("Not every paper has its words: " + papers.keySet());
        }
    }

    Words of(PaperKind kind) {
        return Objects.requireNonNull(papers.get(kind));
    }

    private record File(List<Entry> common, List<Words> papers) {}

    /**
     * What the templates of a paper can ask for.
     *
     * @param name how files are called
     */
    record Words(
            PaperKind kind,
            String name,
            Format format,
            List<Entry> texts,
            List<TableWords> tables,
            List<Entry> pictures) {

        Words {
            texts = List.copyOf(texts);
            tables = tables.stream()
                    .map(table ->
                            table.id().equals("schools") && kind == PaperKind.SCHOOL_DATA ? ofSchools(table) : table)
                    .toList();
            pictures = List.copyOf(pictures);
        }

        private Words with(List<Entry> common) {
            var all = Stream.concat(common.stream(), texts.stream()).toList();
            return new Words(kind, name, format, all, tables, pictures);
        }

        /** The columns of the workbook have the names they have there. */
        private static TableWords ofSchools(TableWords table) {
            var names = table.columns().stream().map(Entry::id).collect(Collectors.toSet());
            var columns = Arrays.stream(Column.values())
                    .filter(column -> !names.contains(column.name()))
                    .map(column -> new Entry(column.name(), column.header(), "1", false, isNumber(column)));
            return new TableWords(
                    table.id(),
                    table.name(),
                    table.required(),
                    Stream.concat(table.columns().stream(), columns).toList());
        }

        /** Whether the column holds numbers; codes are no numbers, and lists of rooms are not one. */
        private static boolean isNumber(Column column) {
            return switch (column) {
                case CODE,
                        NAME,
                        KIND,
                        PROVIDER,
                        SETTING,
                        COUNTED,
                        MAIN_SCHOOL,
                        DENSE_CENTRE,
                        MUSIC_ROOMS,
                        ART_ROOMS,
                        FUNDED_AS_100 -> false;
                default -> true;
            };
        }

        Entry text(String id) {
            return entry(texts, id);
        }

        Entry picture(String id) {
            return entry(pictures, id);
        }

        TableWords table(String id) {
            return tables.stream()
                    .filter(table -> table.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("%s has no table %s".formatted(kind, id)));
        }
    }

    /**
     * A table.
     *
     * @param required whether every template must have it
     */
    record TableWords(String id, String name, @Nullable Boolean required, List<Entry> columns) {

        TableWords {
            columns = List.copyOf(columns);
        }

        boolean isRequired() {
            return Boolean.TRUE.equals(required);
        }

        Entry column(String id) {
            return entry(columns, id);
        }

        Set<String> numbers() {
            return columns.stream()
                    .filter(column -> Boolean.TRUE.equals(column.number()))
                    .map(Entry::name)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A text, a picture or a column.
     *
     * @param id as the program calls it
     * @param name as placeholders call it
     * @param sample what could stand there
     * @param number whether cells of it are numbers in a workbook
     */
    record Entry(
            String id,
            String name,
            @Nullable String sample,
            @Nullable Boolean required,
            @Nullable Boolean number) {

        boolean isRequired() {
            return Boolean.TRUE.equals(required);
        }
    }

    private static Entry entry(List<Entry> entries, String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No placeholder for " + id));
    }
}
