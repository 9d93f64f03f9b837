package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junheng.typeset.Piece.Field;
import org.w3c.dom.Element;

/** Reads the runs of a paragraph of a Word file. */
final class WordRuns {

    private static final float EMU = 12700;

    private final WordParts parts;
    private final WordLooks looks;
    private final Element paragraph;
    private final List<List<Piece>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private State state = State.TEXT;
    private final StringBuilder instruction = new StringBuilder();

    private enum State {
        TEXT,
        INSTRUCTION,
        RESULT
    }

    private WordRuns(WordParts parts, WordLooks looks, Element paragraph) {
        this.parts = parts;
        this.looks = looks;
        this.paragraph = paragraph;
    }

    /** The pieces of a paragraph, those after a page break apart. */
    static List<List<Piece>> of(WordParts parts, WordLooks looks, Element paragraph) throws IOException {
        var runs = new WordRuns(parts, looks, paragraph);
        runs.read(paragraph);
        return runs.pages;
    }

    private void read(Element parent) throws IOException {
        for (var child : Elements.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "fldSimple" -> {
                    var field = field(Elements.attribute(child, "instr").orElse(""));
                    if (field.isPresent()) {
                        add(new Field(field.get(), look(child)));
                    } else {
                        read(child);
                    }
                }
                case "hyperlink", "ins", "smartTag", "sdt", "sdtContent" -> read(child);
                default -> {}
            }
        }
    }

    private TextLook look(Element parent) {
        return looks.text(Elements.child(parent, "r"), paragraph);
    }

    private void run(Element run) throws IOException {
        var look = looks.text(Optional.of(run), paragraph);
        for (var child : Elements.children(run)) {
            switch (child.getLocalName()) {
                case "fldChar" -> turn(Elements.attribute(child, "fldCharType").orElse(""), look);
                case "instrText" -> instruction.append(child.getTextContent());
                default -> {
                    if (state == State.TEXT) {
                        piece(child, look);
                    }
                }
            }
        }
    }

    private void turn(String type, TextLook look) {
        switch (type) {
            case "begin" -> {
                instruction.setLength(0);
                state = State.INSTRUCTION;
            }
            case "separate" -> {
                var field = field(instruction.toString());
                field.ifPresent(of -> add(new Field(of, look)));
                state = field.isPresent() ? State.RESULT : State.TEXT;
            }
            default -> {
                if (state == State.INSTRUCTION) {
                    field(instruction.toString()).ifPresent(of -> add(new Field(of, look)));
                }
                state = State.TEXT;
            }
        }
    }

    private static Optional<Field.Of> field(String instruction) {
        return switch (instruction.strip().toUpperCase(Locale.ROOT).split("\\s", 2)[0]) {
            case "PAGE" -> Optional.of(Field.Of.PAGE);
            case "NUMPAGES", "SECTIONPAGES" -> Optional.of(Field.Of.PAGES);
            default -> Optional.empty();
        };
    }

    private void piece(Element child, TextLook look) throws IOException {
        switch (child.getLocalName()) {
            case "t" -> add(new Piece.Text(child.getTextContent(), look));
            case "tab" -> add(new Piece.Tab(look));
            case "noBreakHyphen" -> add(new Piece.Text("-", look));
            case "cr" -> add(new Piece.LineBreak(look));
            case "br" -> {
                if (Elements.attribute(child, "type").orElse("").equals("page")) {
                    pages.add(new ArrayList<>());
                } else {
                    add(new Piece.LineBreak(look));
                }
            }
            case "drawing" -> picture(child).ifPresent(this::add);
            default -> {}
        }
    }

    private Optional<Picture> picture(Element drawing) throws IOException {
        var extent = Elements.within(drawing, "extent");
        var reference = Elements.within(drawing, "blip").flatMap(blip -> Elements.attribute(blip, "embed"));
        if (extent.isEmpty() || reference.isEmpty()) {
            return Optional.empty();
        }
        var width = Elements.attribute(extent.get(), "cx")
                        .flatMap(Properties::number)
                        .orElse(0f)
                / EMU;
        var height = Elements.attribute(extent.get(), "cy")
                        .flatMap(Properties::number)
                        .orElse(0f)
                / EMU;
        return parts.picture(reference.get()).map(content -> new Picture(content, width, height));
    }

    private void add(Piece piece) {
        pages.getLast().add(piece);
    }
}
