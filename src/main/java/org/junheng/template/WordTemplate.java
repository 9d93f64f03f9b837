package org.junheng.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.template.Placeholder.Kind;
import org.junheng.typeset.Elements;
import org.junheng.typeset.OfficeFile;
import org.w3c.dom.Element;

/** A Word template: the document with its headers and footers. */
final class WordTemplate {

    private final OfficeFile file;
    private final List<String> parts = new ArrayList<>();

    WordTemplate(OfficeFile file) throws IOException {
        this.file = file;
        parts.add(file.main());
        file.relations(file.main()).stream()
                .filter(relation ->
                        relation.type().equals("header") || relation.type().equals("footer"))
                .map(OfficeFile.Relation::target)
                .distinct()
                .forEach(parts::add);
    }

    /** All placeholders, in the order in which they are read. */
    List<Placeholder> placeholders() throws IOException {
        var found = new LinkedHashSet<Placeholder>();
        for (var part : parts) {
            for (var paragraph : Xml.within(file.xml(part).getDocumentElement(), "p")) {
                found.addAll(WordText.of(paragraph).placeholders());
            }
        }
        return List.copyOf(found);
    }

    byte[] fill(Content content) throws IOException {
        var filled = file;
        for (var part : parts) {
            var document = file.xml(part);
            var pictures = new WordPictures(part);
            new Filling(content, pictures).fill(document.getDocumentElement());
            filled = pictures.addTo(filled.with(part, Xml.bytes(document)));
        }
        return filled.content();
    }

    /** One part being filled. */
    private record Filling(Content content, WordPictures pictures) {

        void fill(Element parent) {
            choose(parent);
            for (var child : Elements.children(parent)) {
                switch (child.getLocalName()) {
                    case "p" -> paragraph(child);
                    case "tr" -> row(child);
                    case "body", "hdr", "ftr", "tbl", "tc", "sdt", "sdtContent" -> fill(child);
                    default -> {}
                }
            }
        }

        /** Takes out what stands for something that is empty, and the marks around what stays. */
        private void choose(Element parent) {
            Optional<String> hidden = Optional.empty();
            for (var child : Elements.children(parent)) {
                var mark = mark(child);
                if (hidden.isPresent()) {
                    var ends = mark.filter(one -> one.kind() == Kind.END)
                            .map(Placeholder::name)
                            .filter(hidden.get()::equals)
                            .isPresent();
                    hidden = ends ? Optional.empty() : hidden;
                    parent.removeChild(child);
                } else if (mark.isPresent()) {
                    hidden = mark.filter(one -> one.kind() == Kind.BEGIN)
                            .map(Placeholder::name)
                            .filter(content::isEmpty);
                    parent.removeChild(child);
                }
            }
        }

        private static Optional<Placeholder> mark(Element child) {
            return Xml.is(child, "p")
                    ? WordText.of(child).placeholders().stream()
                            .filter(one -> one.kind() == Kind.BEGIN || one.kind() == Kind.END)
                            .findFirst()
                    : Optional.empty();
        }

        private void row(Element row) {
            var cells = cells(Xml.within(row, "p"));
            if (cells.isEmpty()) {
                Elements.children(row).stream()
                        .filter(child -> Xml.is(child, "tc"))
                        .forEach(this::fill);
            } else {
                repeat(row, cells);
            }
        }

        private void paragraph(Element paragraph) {
            var cells = cells(List.of(paragraph));
            if (cells.isEmpty()) {
                put(paragraph, Map.of());
            } else {
                repeat(paragraph, cells);
            }
        }

        private static List<Placeholder> cells(List<Element> paragraphs) {
            return paragraphs.stream()
                    .flatMap(paragraph -> WordText.of(paragraph).placeholders().stream())
                    .filter(one -> one.kind() == Kind.CELL)
                    .toList();
        }

        /** Puts a copy for each row of the table that these are the cells of. */
        private void repeat(Element model, List<Placeholder> cells) {
            var columns = cells.stream().flatMap(cell -> cell.column().stream()).toList();
            Elements.children(model).stream()
                    .filter(child -> Xml.is(child, "tc"))
                    .forEach(this::choose);
            for (var row : content.rowsOrNone(cells.getFirst().name(), columns)) {
                var copy = (Element) model.cloneNode(true);
                Xml.parent(model).insertBefore(copy, model);
                var paragraphs = Xml.is(copy, "p") ? List.of(copy) : Xml.within(copy, "p");
                paragraphs.forEach(paragraph -> put(paragraph, row));
            }
            Xml.remove(model);
        }

        /** Everything at once, so that nothing filled in is taken for a placeholder. */
        private void put(Element paragraph, Map<String, String> row) {
            pictures.put(paragraph, content);
            put(paragraph, one -> switch (one.kind()) {
                case TEXT -> content.text(one.name());
                case CELL -> row.getOrDefault(one.column().orElse(""), "");
                case PICTURE, BEGIN, END -> "";
            });
        }

        /** A text of several lines that stands alone becomes as many paragraphs. */
        private static void put(Element paragraph, Function<Placeholder, String> filled) {
            var text = WordText.of(paragraph);
            var found = text.placeholders();
            if (found.size() == 1 && isAlone(text.whole())) {
                var lines = filled.apply(found.getFirst()).strip().split("\n+", -1);
                if (lines.length > 1) {
                    for (var line : lines) {
                        var copy = (Element) paragraph.cloneNode(true);
                        Xml.parent(paragraph).insertBefore(copy, paragraph);
                        WordText.of(copy).replace(one -> line.strip());
                    }
                    Xml.remove(paragraph);
                    return;
                }
            }
            text.replace(filled);
        }

        private static boolean isAlone(String text) {
            return Placeholder.SHAPE.matcher(text.strip()).matches();
        }
    }
}
