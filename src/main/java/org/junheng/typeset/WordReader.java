package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.typeset.Section.Frame;
import org.junheng.typeset.Section.Shape;
import org.w3c.dom.Element;

/** Reads a Word file as sections of pages. */
final class WordReader {

    private static final float TWIPS = 20;
    private static final float A4_WIDTH = 11906;
    private static final float A4_HEIGHT = 16838;
    private static final float INCH = 1440;
    private static final float EIGHTHS = 8;

    private final OfficeFile file;
    private final WordParts main;
    private final WordLooks looks;

    private WordReader(OfficeFile file, String name) throws IOException {
        this.file = file;
        this.main = new WordParts(file, name);
        this.looks = new WordLooks(Styles.of(file, name));
    }

    static List<Section> read(OfficeFile file) throws IOException {
        return new WordReader(file, file.main()).sections();
    }

    private List<Section> sections() throws IOException {
        var body = Elements.child(file.xml(main.name()).getDocumentElement(), "body")
                .orElseThrow(() -> new IOException("No body"));
        var reader = new WordBlocks(main, looks);
        var sections = new ArrayList<Section>();
        var blocks = new ArrayList<Block>();
        Optional<Element> last = Optional.empty();
        for (var child : Elements.children(body)) {
            if ("sectPr".equals(child.getLocalName())) {
                last = Optional.of(child);
                continue;
            }
            reader.add(child, blocks);
            var end = Elements.child(child, "pPr").flatMap(properties -> Elements.child(properties, "sectPr"));
            if (end.isPresent()) {
                sections.add(section(blocks, end));
                blocks.clear();
            }
        }
        sections.add(section(blocks, last));
        return sections;
    }

    private Section section(List<Block> blocks, Optional<Element> said) throws IOException {
        var properties = new Properties(said.stream().toList());
        return new Section(
                shape(properties),
                frame(properties),
                blocks,
                beside(said, "headerReference"),
                beside(said, "footerReference"));
    }

    private static Shape shape(Properties said) {
        return new Shape(
                twips(said, "pgSz", "w", A4_WIDTH),
                twips(said, "pgSz", "h", A4_HEIGHT),
                twips(said, "pgMar", "top", INCH),
                twips(said, "pgMar", "right", INCH),
                twips(said, "pgMar", "bottom", INCH),
                twips(said, "pgMar", "left", INCH),
                twips(said, "pgMar", "header", INCH / 2),
                twips(said, "pgMar", "footer", INCH / 2));
    }

    /** Word could draw each side in its own way; the upper one speaks for all. */
    private static Optional<Frame> frame(Properties said) {
        var top = said.find("pgBorders").flatMap(borders -> Elements.child(borders, "top"));
        return top.map(line -> {
            var width =
                    Elements.attribute(line, "sz").flatMap(Properties::number).orElse(EIGHTHS) / EIGHTHS;
            var gap = Elements.attribute(line, "space")
                    .flatMap(Properties::number)
                    .orElse(0f);
            var style = Elements.attribute(line, "val").orElse("single");
            var color = WordLooks.color(Elements.attribute(line, "color").orElse("auto"));
            return new Frame(gap, width, color, style.startsWith("thickThin") || style.equals("double"));
        });
    }

    private static float twips(Properties said, String name, String attribute, float usual) {
        return said.number(name, attribute).orElse(usual) / TWIPS;
    }

    /** Header or footer, the same on all pages. */
    private List<Block> beside(Optional<Element> section, String reference) throws IOException {
        if (section.isEmpty()) {
            return List.of();
        }
        var id = Elements.children(section.get(), reference).stream()
                .filter(element ->
                        Elements.attribute(element, "type").orElse("default").equals("default"))
                .flatMap(element -> Elements.attribute(element, "id").stream())
                .findFirst();
        if (id.isEmpty()) {
            return List.of();
        }
        var target = main.target(id.get());
        if (target.isEmpty()) {
            return List.of();
        }
        var part = new WordParts(file, target.get());
        return new WordBlocks(part, looks).of(file.xml(target.get()).getDocumentElement());
    }
}
