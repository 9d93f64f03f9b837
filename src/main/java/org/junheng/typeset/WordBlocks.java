package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junheng.typeset.Block.Paragraph;
import org.junheng.typeset.ParagraphLook.Leading;
import org.w3c.dom.Element;

/** Reads paragraphs and tables of a part of a Word file. */
record WordBlocks(WordParts parts, WordLooks looks) {

    private static final float HAIR = 0.01f;

    /** Everything within an element, in order. */
    List<Block> of(Element parent) throws IOException {
        var blocks = new ArrayList<Block>();
        for (var child : Elements.children(parent)) {
            add(child, blocks);
        }
        return blocks;
    }

    void add(Element child, List<Block> blocks) throws IOException {
        switch (child.getLocalName()) {
            case "p" -> blocks.addAll(paragraph(child));
            case "tbl" -> blocks.add(new WordTable(this, child).table());
            case "sdt", "sdtContent" -> blocks.addAll(of(child));
            default -> {}
        }
    }

    private List<Block> paragraph(Element paragraph) throws IOException {
        var look = looks.paragraph(paragraph);
        var blocks = new ArrayList<Block>();
        var pages = WordRuns.of(parts, looks, paragraph);
        for (var page = 0; page < pages.size(); page++) {
            var pieces = pages.get(page);
            var own = page == 0 ? look : onNewPage(look, pieces.isEmpty());
            if (page > 0 || !pieces.isEmpty() || pages.size() == 1) {
                blocks.add(new Paragraph(pieces, own));
            }
        }
        return blocks;
    }

    /** What follows a break; a break that nothing follows takes no line of its own. */
    private static ParagraphLook onNewPage(ParagraphLook look, boolean empty) {
        var leading = empty ? new Leading(Leading.Kind.EXACT, HAIR) : look.leading();
        return new ParagraphLook(
                look.align(),
                look.first(),
                look.left(),
                look.right(),
                empty ? 0 : look.before(),
                empty ? 0 : look.after(),
                leading,
                look.keep(),
                true,
                look.mark());
    }
}
