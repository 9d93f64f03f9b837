package org.junheng.typeset;

import java.util.List;

/** What a page is filled with from top to bottom. */
sealed interface Block permits Block.Paragraph, Table {

    /** Text. */
    record Paragraph(List<Piece> pieces, ParagraphLook look) implements Block {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }
}
