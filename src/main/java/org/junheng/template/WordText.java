package org.junheng.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.w3c.dom.Element;

/** The text of a paragraph of Word, which may lie in pieces in many runs. */
record WordText(Element paragraph, List<Element> pieces) {

    WordText {
        pieces = List.copyOf(pieces);
    }

    static WordText of(Element paragraph) {
        return new WordText(paragraph, Xml.within(paragraph, "t"));
    }

    String whole() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getTextContent()));
        return text.toString();
    }

    List<Placeholder> placeholders() {
        return Placeholder.SHAPE.matcher(whole()).results().map(Placeholder::of).toList();
    }

    /** Fills in what stands in pieces into the first of them, so that it looks as its beginning does. */
    void replace(Function<Placeholder, String> filled) {
        var found = new ArrayList<>(Placeholder.SHAPE.matcher(whole()).results().toList());
        for (var match : found.reversed()) {
            replace(match, filled.apply(Placeholder.of(match)));
        }
        pieces.forEach(WordText::breakLines);
    }

    private void replace(MatchResult match, String text) {
        var begin = 0;
        var placed = false;
        for (var piece : pieces) {
            var own = piece.getTextContent();
            var from = Math.max(match.start(), begin) - begin;
            var to = Math.min(match.end(), begin + own.length()) - begin;
            if (from < to) {
                set(piece, own.substring(0, from) + (placed ? "" : text) + own.substring(to));
                placed = true;
            }
            begin += own.length();
        }
    }

    private static void set(Element piece, String text) {
        piece.setTextContent(Xml.clean(text));
        piece.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** Within a run a new line is an element of its own. */
    private static void breakLines(Element piece) {
        var lines = piece.getTextContent().split("\n", -1);
        if (lines.length == 1) {
            return;
        }
        var run = Xml.parent(piece);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.insertBefore(Xml.create(piece, "br"), piece);
            }
            var text = Xml.create(piece, "t");
            set(text, lines[line]);
            run.insertBefore(text, piece);
        }
        run.removeChild(piece);
    }
}
