package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junheng.typeset.Block.Paragraph;
import org.junheng.typeset.ParagraphLook.Align;

/** Breaks a paragraph into lines of a width. */
final class Lines {

    private static final float STOP = 21;
    private static final float ROOM_OF_PAGE_NUMBER = 1.2f;
    private static final float MOST_SPREAD = 0.35f;
    private static final float AIR = 4;

    private final Letters letters;
    private final Paragraph paragraph;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private List<Part> line = new ArrayList<>();
    private float filled;

    /** What no line ends within: a character, or a picture, or a number of pages, or space. */
    private record Part(Piece piece, float width, int character) {

        private static final int NO_CHARACTER = 'x';
        private static final int WIDE = 0x4e00;

        TextLook look(TextLook otherwise) {
            return switch (piece) {
                case Piece.Text text -> text.look();
                case Piece.Field field -> field.look();
                case Piece.Tab tab -> tab.look();
                case Piece.LineBreak end -> end.look();
                case Piece.Gap ignored -> otherwise;
                case Picture ignored -> otherwise;
            };
        }
    }

    private Lines(Letters letters, Paragraph paragraph, float width) {
        this.letters = letters;
        this.paragraph = paragraph;
        this.width = width;
    }

    /** The lines of a paragraph, without the space before and after it. */
    static List<Line> of(Letters letters, Paragraph paragraph, float width) throws IOException {
        var look = paragraph.look();
        var broken = new Lines(letters, paragraph, Math.max(1, width - look.left() - look.right()));
        broken.fill();
        return broken.lines;
    }

    private void fill() throws IOException {
        var word = new ArrayList<Part>();
        for (var part : parts()) {
            if (part.piece() instanceof Piece.LineBreak) {
                place(word);
                end(false);
                continue;
            }
            if (!word.isEmpty() && Characters.mayPart(word.getLast().character(), part.character())) {
                place(word);
            }
            word.add(part);
        }
        place(word);
        end(true);
    }

    private List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        for (var piece : paragraph.pieces()) {
            switch (piece) {
                case Piece.Text text -> split(text, parts);
                case Piece.Field field -> {
                    var room = ROOM_OF_PAGE_NUMBER * field.look().size();
                    parts.add(new Part(field, room, Part.NO_CHARACTER));
                }
                case Piece.Tab tab -> parts.add(new Part(tab, STOP, Part.WIDE));
                case Piece.LineBreak end -> parts.add(new Part(end, 0, Part.WIDE));
                case Piece.Gap gap -> parts.add(new Part(gap, gap.width(), Part.WIDE));
                case Picture picture -> {
                    var fitting = picture.within(width);
                    parts.add(new Part(fitting, fitting.width(), Part.WIDE));
                }
            }
        }
        return parts;
    }

    private void split(Piece.Text text, List<Part> parts) throws IOException {
        var all = text.text();
        for (var place = 0; place < all.length(); place += Character.charCount(all.codePointAt(place))) {
            var character = all.codePointAt(place);
            var one = new Piece.Text(Character.toString(character), text.look());
            parts.add(new Part(one, letters.width(one.text(), text.look().size()), character));
        }
    }

    /** Puts what belongs together into the line, or into the next one; what is wider than any line is broken anywhere. */
    private void place(List<Part> word) {
        var needed = 0f;
        var whole = 0f;
        for (var part : word) {
            whole += part.width();
            // Only space at the end may stand beyond the edge.
            needed = Characters.isSpace(part.character()) ? needed : whole;
        }
        if (filled + needed > room() && !line.isEmpty()) {
            end(false);
        }
        for (var part : word) {
            if (filled + part.width() > room() && !line.isEmpty() && !Characters.isSpace(part.character())) {
                end(false);
            }
            var tab = part.piece() instanceof Piece.Tab;
            var wide = tab ? STOP - filled % STOP : part.width();
            line.add(new Part(part.piece(), wide, part.character()));
            filled += wide;
        }
        word.clear();
    }

    private float room() {
        return width - (lines.isEmpty() ? paragraph.look().first() : 0);
    }

    private void end(boolean last) {
        while (!line.isEmpty() && Characters.isSpace(line.getLast().character())) {
            filled -= line.removeLast().width();
        }
        var look = paragraph.look();
        var free = Math.max(0, room() - filled);
        var spread = look.align() == Align.JUSTIFIED && !last ? spread(free) : 0;
        var left = look.left()
                + (lines.isEmpty() ? look.first() : 0)
                + switch (look.align()) {
                    case CENTER -> free / 2;
                    case RIGHT -> free;
                    case LEFT, JUSTIFIED -> 0;
                };
        lines.add(new Line(joined(), left, spread, height(), look.keep()));
        line = new ArrayList<>();
        filled = 0;
    }

    /** Letters that look alike in one piece each. A tab becomes the space it takes, as a picture of nothing would. */
    private List<Piece> joined() {
        var pieces = new ArrayList<Piece>();
        for (var part : line) {
            var last = pieces.isEmpty() ? null : pieces.getLast();
            if (part.piece() instanceof Piece.Text text
                    && last instanceof Piece.Text before
                    && before.look().equals(text.look())) {
                pieces.set(pieces.size() - 1, new Piece.Text(before.text() + text.text(), text.look()));
            } else {
                pieces.add(part.piece() instanceof Piece.Tab ? new Piece.Gap(part.width()) : part.piece());
            }
        }
        return pieces;
    }

    private float spread(float free) {
        if (line.size() < 2) {
            return 0;
        }
        var each = free / (line.size() - 1);
        return each
                        > MOST_SPREAD
                                * line.getFirst().look(paragraph.look().mark()).size()
                ? 0
                : each;
    }

    private float height() {
        var leading = paragraph.look().leading();
        var tallest = leading.of(paragraph.look().mark().size());
        if (!line.isEmpty()) {
            tallest = 0;
        }
        for (var part : line) {
            var own = part.piece() instanceof Picture picture
                    ? picture.height() + AIR
                    : leading.of(part.look(paragraph.look().mark()).size());
            tallest = Math.max(tallest, own);
        }
        return tallest;
    }
}
