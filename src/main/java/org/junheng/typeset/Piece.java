package org.junheng.typeset;

/** What a paragraph consists of. */
sealed interface Piece permits Piece.Text, Piece.Field, Piece.Tab, Piece.LineBreak, Piece.Gap, Picture {

    /** Letters that look alike. */
    record Text(String text, TextLook look) implements Piece {}

    /** A number that only the finished pages know. */
    record Field(Of of, TextLook look) implements Piece {

        /** What is counted. */
        enum Of {
            PAGE,
            PAGES
        }
    }

    /** Space up to the next stop. */
    record Tab(TextLook look) implements Piece {}

    /** Goes on in the next line. */
    record LineBreak(TextLook look) implements Piece {}

    /** Space of this width. */
    record Gap(float width) implements Piece {}
}
