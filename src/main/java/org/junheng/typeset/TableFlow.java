package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.typeset.Block.Paragraph;
import org.junheng.typeset.Table.Cell;
import org.junheng.typeset.Table.Merge;
import org.junheng.typeset.Table.Row;

/** Sets a table over as many pages as it takes, its head on top of each. */
final class TableFlow {

    private final Flow flow;
    private final Table table;
    private final float[] edges;
    private final Map<Integer, Open> open = new HashMap<>();

    /** A cell that goes on below, since where on this page. */
    private record Open(Cell cell, List<Line> lines, float top, float left, float right) {}

    TableFlow(Flow flow, Table table) {
        this.flow = flow;
        this.table = table;
        this.edges = edges(flow.section().shape(), table);
    }

    private static float[] edges(Section.Shape shape, Table table) {
        var sum = table.widths().stream().reduce(0f, Float::sum);
        var scale = sum > shape.inner() ? shape.inner() / sum : 1;
        var edges = new float[table.widths().size() + 1];
        edges[0] = shape.left()
                + switch (table.align()) {
                    case CENTER -> (shape.inner() - sum * scale) / 2;
                    case RIGHT -> shape.inner() - sum * scale;
                    case LEFT, JUSTIFIED -> 0;
                };
        for (var column = 0; column < table.widths().size(); column++) {
            edges[column + 1] = edges[column] + table.widths().get(column) * scale;
        }
        return edges;
    }

    void set() throws IOException {
        var heads = table.rows().stream().filter(Row::head).toList();
        for (var row : table.rows()) {
            set(row, heads);
        }
        closeAll();
    }

    /** How high the heads and the first row are, so that what stands above does not stand alone. */
    float beginning() throws IOException {
        var height = 0f;
        for (var row : table.rows()) {
            height += height(row, lines(row));
            if (!row.head()) {
                break;
            }
        }
        return Math.min(height, flow.section().shape().height() / 3);
    }

    private void set(Row row, List<Row> heads) throws IOException {
        var lines = lines(row);
        var height = height(row, lines);
        if (height > flow.sheet().room()
                && !flow.sheet().isEmpty()
                && (row.whole() || row.head() || fitsAlone(height))) {
            turn(row.head() ? List.of() : heads);
        }
        while (height > flow.sheet().room()) {
            var rest = new ArrayList<List<Line>>();
            var part = part(row, lines, flow.sheet().room(), rest);
            if (part.stream().allMatch(List::isEmpty) && rest.stream().anyMatch(each -> !each.isEmpty())) {
                if (flow.sheet().isEmpty()) {
                    break;
                }
                turn(heads);
                continue;
            }
            draw(row, part, flow.sheet().room());
            turn(heads);
            lines = rest;
            height = height(row, lines);
        }
        draw(row, lines, height);
    }

    private boolean fitsAlone(float height) {
        var shape = flow.section().shape();
        return height < (shape.height() - shape.top() - shape.bottom()) / 3;
    }

    private void turn(List<Row> heads) throws IOException {
        var going = Map.copyOf(open);
        closeAll();
        flow.newPage();
        for (var head : heads) {
            var lines = lines(head);
            draw(head, lines, height(head, lines));
        }
        going.forEach((column, cell) -> {
            if (cell.cell().merge() != Merge.NONE) {
                open.put(column, new Open(cell.cell(), List.of(), flow.sheet().y(), cell.left(), cell.right()));
            }
        });
    }

    private List<List<Line>> lines(Row row) throws IOException {
        var all = new ArrayList<List<Line>>();
        var column = 0;
        for (var cell : row.cells()) {
            var width = right(column, cell)
                    - edges[column]
                    - cell.padding().left()
                    - cell.padding().right();
            var lines = new ArrayList<Line>();
            for (var block : cell.content()) {
                if (block instanceof Paragraph paragraph) {
                    space(lines, paragraph.look().before());
                    lines.addAll(Lines.of(flow.letters(), paragraph, width));
                    space(lines, paragraph.look().after());
                }
            }
            all.add(lines);
            column = Math.min(edges.length - 1, column + cell.span());
        }
        return all;
    }

    private static void space(List<Line> lines, float height) {
        if (height > 0) {
            lines.add(Line.space(height));
        }
    }

    private float right(int column, Cell cell) {
        return edges[Math.min(edges.length - 1, column + cell.span())];
    }

    private static float height(List<Line> lines) {
        return lines.stream().map(Line::height).reduce(0f, Float::sum);
    }

    private static float height(Row row, List<List<Line>> lines) {
        var height = row.height();
        for (var place = 0; place < row.cells().size(); place++) {
            var cell = row.cells().get(place);
            if (cell.merge() == Merge.NONE) {
                var padding = cell.padding();
                height = Math.max(height, padding.top() + height(lines.get(place)) + padding.bottom());
            }
        }
        return height;
    }

    /** What of each cell fits into so much; what does not is left. */
    private static List<List<Line>> part(Row row, List<List<Line>> lines, float room, List<List<Line>> rest) {
        var parts = new ArrayList<List<Line>>();
        for (var place = 0; place < row.cells().size(); place++) {
            var padding = row.cells().get(place).padding();
            var free = room - padding.top() - padding.bottom();
            var part = new ArrayList<Line>();
            var left = new ArrayList<Line>();
            for (var line : lines.get(place)) {
                free -= line.height();
                (free >= 0 && left.isEmpty() ? part : left).add(line);
            }
            parts.add(part);
            rest.add(left);
        }
        return parts;
    }

    private void draw(Row row, List<List<Line>> lines, float height) {
        var column = 0;
        for (var place = 0; place < row.cells().size(); place++) {
            var cell = row.cells().get(place);
            var going = open.get(column);
            if (going != null && cell.merge() != Merge.NEXT) {
                close(column);
            }
            if (cell.merge() != Merge.NEXT || !open.containsKey(column)) {
                open.put(
                        column, new Open(cell, lines.get(place), flow.sheet().y(), edges[column], right(column, cell)));
            }
            column = Math.min(edges.length - 1, column + cell.span());
        }
        flow.sheet().down(height);
        List.copyOf(open.keySet()).stream()
                .filter(each -> openCell(each).merge() == Merge.NONE)
                .forEach(this::close);
    }

    private Cell openCell(int column) {
        var found = open.get(column);
        if (found == null) {
            throw new IllegalStateException("No cell begins in column " + column);
        }
        return found.cell();
    }

    private void closeAll() {
        List.copyOf(open.keySet()).forEach(this::close);
    }

    /** Draws a cell from where it began down to here. */
    private void close(int column) {
        var cell = open.remove(column);
        if (cell != null) {
            var bottom = flow.sheet().y();
            flow.sheet().add(canvas -> draw(canvas, cell, bottom));
        }
    }

    private static void draw(Canvas canvas, Open open, float bottom) throws IOException {
        var cell = open.cell();
        var fill = cell.fill();
        if (fill != null) {
            canvas.fill(open.left(), bottom, open.right() - open.left(), open.top() - bottom, fill);
        }
        var padding = cell.padding();
        var free = open.top() - bottom - padding.top() - padding.bottom() - height(open.lines());
        var y = open.top()
                - padding.top()
                - Math.max(
                        0,
                        switch (cell.place()) {
                            case TOP -> 0;
                            case MIDDLE -> free / 2;
                            case BOTTOM -> free;
                        });
        for (var line : open.lines()) {
            line.draw(canvas, open.left() + padding.left(), y);
            y -= line.height();
        }
        frame(canvas, open, bottom);
    }

    private static void frame(Canvas canvas, Open open, float bottom) throws IOException {
        var borders = open.cell().borders();
        var left = open.left();
        var right = open.right();
        edge(canvas, left, open.top(), right, open.top(), borders.top(), borders.color());
        edge(canvas, left, bottom, right, bottom, borders.bottom(), borders.color());
        edge(canvas, left, open.top(), left, bottom, borders.left(), borders.color());
        edge(canvas, right, open.top(), right, bottom, borders.right(), borders.color());
    }

    private static void edge(Canvas canvas, float fromX, float fromY, float toX, float toY, float width, int color)
            throws IOException {
        if (width > 0) {
            canvas.line(fromX, fromY, toX, toY, width, color);
        }
    }
}
