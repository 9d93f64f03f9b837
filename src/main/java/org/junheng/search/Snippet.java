package org.junheng.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where in a text the first of the words stands, with what stands around it. Blanks are drawn together.
 */
public record Snippet(String before, String match, String after) {

    private static final int AROUND = 40;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Snippet of(String text, List<String> terms) {
        var asWritten = text.indexOf(terms.getFirst());
        return asWritten < 0
                ? folded(text, terms)
                : of(text, asWritten, asWritten + terms.getFirst().length());
    }

    private static Snippet folded(String text, List<String> terms) {
        var folded = Folding.fold(text);
        for (var term : terms) {
            var at = folded.text().indexOf(term);
            if (at >= 0) {
                var start = folded.origin(at);
                var length = text.substring(start, folded.origin(at + term.length()))
                        .stripTrailing()
                        .length();
                return of(text, start, start + length);
            }
        }
        return of(text, 0, 0);
    }

    private static Snippet of(String text, int start, int end) {
        var from = start - AROUND > 0 ? boundary(text, start - AROUND) : 0;
        var to = end + AROUND < text.length() ? boundary(text, end + AROUND) : text.length();
        var before = drawn(text.substring(from, start)).stripLeading();
        var after = drawn(text.substring(end, to)).stripTrailing();
        return new Snippet(
                from > 0 ? "\u2026" + before : before,
                drawn(text.substring(start, end)),
                to < text.length() ? after + "\u2026" : after);
    }

    /** Not within a character of two units. */
    private static int boundary(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String drawn(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }
}
