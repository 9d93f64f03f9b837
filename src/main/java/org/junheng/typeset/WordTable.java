package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.typeset.Table.Borders;
import org.junheng.typeset.Table.Cell;
import org.junheng.typeset.Table.Merge;
import org.junheng.typeset.Table.Padding;
import org.junheng.typeset.Table.Place;
import org.junheng.typeset.Table.Row;
import org.w3c.dom.Element;

/** Reads a table of a Word file. */
final class WordTable {

    private static final float TWIPS = 20;
    private static final float EIGHTHS = 8;
    private static final float USUAL_WIDTH = 60;

    private final WordBlocks blocks;
    private final Element element;
    private final Properties said;

    WordTable(WordBlocks blocks, Element element) {
        this.blocks = blocks;
        this.element = element;
        var own = new Properties(Elements.child(element, "tblPr").stream().toList());
        this.said =
                own.over(blocks.looks().styles().of(own.find("tblStyle", "val").orElse(null), "tblPr"));
    }

    Table table() throws IOException {
        var widths = new ArrayList<Float>();
        Elements.child(element, "tblGrid")
                .ifPresent(grid -> Elements.children(grid, "gridCol").forEach(column -> widths.add(width(column))));
        var elements = Elements.children(element, "tr");
        if (widths.isEmpty()) {
            var most = elements.stream()
                    .mapToInt(row -> Elements.children(row, "tc").size())
                    .max();
            for (var column = 0; column < most.orElse(1); column++) {
                widths.add(USUAL_WIDTH);
            }
        }
        var rows = new ArrayList<Row>();
        for (var place = 0; place < elements.size(); place++) {
            rows.add(row(elements.get(place), place == 0, place == elements.size() - 1, widths.size()));
        }
        return new Table(widths, rows, WordLooks.align(said.find("jc", "val").orElse("left")));
    }

    private static float width(Element column) {
        return Elements.attribute(column, "w").flatMap(Properties::number).orElse(USUAL_WIDTH * TWIPS) / TWIPS;
    }

    private Row row(Element row, boolean first, boolean last, int columns) throws IOException {
        var own = new Properties(Elements.child(row, "trPr").stream().toList());
        var cells = new ArrayList<Cell>();
        var column = 0;
        for (var cell : Elements.children(row, "tc")) {
            var properties =
                    new Properties(Elements.child(cell, "tcPr").stream().toList());
            var span = Math.round(properties.number("gridSpan", "val").orElse(1f));
            var edges = new Edges(first, column + span >= columns, last, column == 0);
            cells.add(cell(cell, properties, span, edges));
            column += span;
        }
        return new Row(
                cells, own.is("tblHeader"), own.number("trHeight", "val").orElse(0f) / TWIPS, own.is("cantSplit"));
    }

    /** Which sides of a cell are the table's own. */
    private record Edges(boolean top, boolean right, boolean bottom, boolean left) {}

    private Cell cell(Element cell, Properties own, int span, Edges edges) throws IOException {
        return new Cell(
                span,
                own.find("vMerge").map(WordTable::merge).orElse(Merge.NONE),
                blocks.of(cell),
                fill(own.find("shd", "fill").orElse("auto")),
                new Borders(
                        border(own, "top", edges.top() ? "top" : "insideH"),
                        border(own, "right", edges.right() ? "right" : "insideV"),
                        border(own, "bottom", edges.bottom() ? "bottom" : "insideH"),
                        border(own, "left", edges.left() ? "left" : "insideV"),
                        own.find("tcBorders").map(WordTable::color).orElse(0)),
                place(own.find("vAlign", "val").orElse("top")),
                padding(own));
    }

    /** That of the first side that has one. */
    private static int color(Element borders) {
        return Elements.children(borders).stream()
                .flatMap(side -> Elements.attribute(side, "color").stream())
                .findFirst()
                .map(WordLooks::color)
                .orElse(0);
    }

    private static Merge merge(Element element) {
        return Elements.attribute(element, "val").orElse("continue").equals("restart") ? Merge.FIRST : Merge.NEXT;
    }

    private static @Nullable Integer fill(String value) {
        return value.equals("auto") || value.isEmpty() ? null : (Integer) WordLooks.color(value);
    }

    private static Place place(String value) {
        return switch (value) {
            case "center" -> Place.MIDDLE;
            case "bottom" -> Place.BOTTOM;
            default -> Place.TOP;
        };
    }

    private float border(Properties cell, String side, String ofTable) {
        var own = cell.find("tcBorders").flatMap(borders -> Elements.child(borders, side));
        var found = own.or(() -> said.find("tblBorders").flatMap(borders -> Elements.child(borders, ofTable)));
        return found.filter(border -> !List.of("nil", "none")
                        .contains(Elements.attribute(border, "val").orElse("nil")))
                .map(border -> Elements.attribute(border, "sz")
                                .flatMap(Properties::number)
                                .orElse(4f)
                        / EIGHTHS)
                .orElse(0f);
    }

    private Padding padding(Properties cell) {
        return new Padding(
                margin(cell, Padding.USUAL.top(), "top"),
                margin(cell, Padding.USUAL.right(), "right", "end"),
                margin(cell, Padding.USUAL.bottom(), "bottom"),
                margin(cell, Padding.USUAL.left(), "left", "start"));
    }

    private float margin(Properties cell, float usual, String... sides) {
        for (var side : sides) {
            var own = cell.find("tcMar").flatMap(margins -> Elements.child(margins, side));
            var found = own.or(() -> said.find("tblCellMar").flatMap(margins -> Elements.child(margins, side)));
            var width = found.flatMap(margin -> Elements.attribute(margin, "w")).flatMap(Properties::number);
            if (width.isPresent()) {
                return width.get() / TWIPS;
            }
        }
        return usual;
    }
}
