package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junheng.typeset.Block.Paragraph;

/** Fills pages with blocks, one after the other. */
final class Flow {

    private final Letters letters;
    private final Section section;
    private final List<Sheet> sheets = new ArrayList<>();

    Flow(Letters letters, Section section) {
        this.letters = letters;
        this.section = section;
        newPage();
    }

    /** The pages of a section. */
    static List<Sheet> of(Letters letters, Section section) throws IOException {
        var flow = new Flow(letters, section);
        for (var place = 0; place < section.blocks().size(); place++) {
            switch (section.blocks().get(place)) {
                case Paragraph paragraph -> flow.set(paragraph, flow.following(place));
                case Table table -> new TableFlow(flow, table).set();
            }
        }
        return flow.sheets;
    }

    Letters letters() {
        return letters;
    }

    Section section() {
        return section;
    }

    Sheet sheet() {
        return sheets.getLast();
    }

    void newPage() {
        sheets.add(new Sheet(section));
    }

    private void set(Paragraph paragraph, float following) throws IOException {
        var look = paragraph.look();
        if (look.newPage() && !sheet().isEmpty()) {
            newPage();
        }
        var lines = Lines.of(letters, paragraph, section.shape().inner());
        if (look.keep() && height(look, lines) + following > sheet().room() && !sheet().isEmpty()) {
            newPage();
        }
        if (!sheet().isEmpty()) {
            sheet().down(look.before());
        }
        for (var line : lines) {
            if (line.height() > sheet().room() && !sheet().isEmpty()) {
                newPage();
            }
            draw(line);
        }
        sheet().down(Math.min(look.after(), Math.max(0, sheet().room())));
    }

    private void draw(Line line) {
        var top = sheet().y();
        sheet().add(canvas -> line.draw(canvas, section.shape().left(), top));
        sheet().down(line.height());
    }

    private static float height(ParagraphLook look, List<Line> lines) {
        return look.before() + lines.stream().map(Line::height).reduce(0f, Float::sum) + look.after();
    }

    /** What has to stand below a paragraph on its page: all that is kept together, and the beginning of what comes then. */
    private float following(int place) throws IOException {
        if (place + 1 >= section.blocks().size()) {
            return 0;
        }
        return switch (section.blocks().get(place + 1)) {
            case Paragraph next -> {
                var lines = Lines.of(letters, next, section.shape().inner());
                yield next.look().keep()
                        ? height(next.look(), lines) + following(place + 1)
                        : next.look().before() + lines.getFirst().height();
            }
            case Table table -> new TableFlow(this, table).beginning();
        };
    }
}
