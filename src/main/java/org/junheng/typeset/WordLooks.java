package org.junheng.typeset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.typeset.ParagraphLook.Align;
import org.junheng.typeset.ParagraphLook.Leading;
import org.junheng.typeset.ParagraphLook.Leading.Kind;
import org.w3c.dom.Element;

/** How paragraphs and runs of a Word file look, by themselves and by their styles. */
record WordLooks(Styles styles) {

    private static final float TWIPS = 20;
    private static final float HALVES = 2;
    private static final float HUNDREDTHS = 100;
    private static final float SINGLE_LINE = 240;
    private static final float LINE = 12;
    private static final float USUAL_SIZE = 20;

    ParagraphLook paragraph(Element paragraph) {
        var said = paragraphProperties(paragraph);
        var mark = text(Optional.empty(), paragraph);
        return new ParagraphLook(
                align(said.find("jc", "val").orElse("left")),
                first(said, mark),
                indent(said, mark, "left", "start"),
                indent(said, mark, "right", "end"),
                space(said, "before"),
                space(said, "after"),
                leading(said),
                said.is("keepNext"),
                said.is("pageBreakBefore"),
                mark);
    }

    TextLook text(Optional<Element> run, Element paragraph) {
        var own = run.flatMap(element -> Elements.child(element, "rPr"));
        var mark = Elements.child(paragraph, "pPr").flatMap(element -> Elements.child(element, "rPr"));
        var said = properties(run.isPresent() ? own : mark);
        var style = said.find("rStyle", "val").orElse(null);
        var all = said.over(styles.of(style, "rPr"))
                .over(styles.of(style(paragraph), "rPr"))
                .over(styles.defaults("rPr"));
        return new TextLook(
                all.number("sz", "val").orElse(USUAL_SIZE) / HALVES,
                all.is("b"),
                all.find("u", "val").filter(value -> !value.equals("none")).isPresent(),
                color(all.find("color", "val").orElse("auto")));
    }

    private Properties paragraphProperties(Element paragraph) {
        return properties(Elements.child(paragraph, "pPr"))
                .over(styles.of(style(paragraph), "pPr"))
                .over(styles.defaults("pPr"));
    }

    private @Nullable String style(Element paragraph) {
        return properties(Elements.child(paragraph, "pPr"))
                .find("pStyle", "val")
                .orElse(styles.usual());
    }

    private static Properties properties(Optional<Element> element) {
        return new Properties(element.stream().toList());
    }

    private static float first(Properties said, TextLook mark) {
        var out = said.number("ind", "hanging").map(value -> -value / TWIPS);
        var outChars = said.number("ind", "hangingChars").map(value -> -value / HUNDREDTHS * mark.size());
        var chars = said.number("ind", "firstLineChars").map(value -> value / HUNDREDTHS * mark.size());
        var in = said.number("ind", "firstLine").map(value -> value / TWIPS);
        return List.of(outChars, chars, out, in).stream()
                .flatMap(Optional::stream)
                .filter(value -> value != 0)
                .findFirst()
                .orElse(0f);
    }

    private static float indent(Properties said, TextLook mark, String side, String otherwise) {
        var chars = said.number("ind", side + "Chars").filter(value -> value != 0);
        return chars.map(value -> value / HUNDREDTHS * mark.size())
                .or(() -> said.number("ind", side)
                        .or(() -> said.number("ind", otherwise))
                        .map(value -> value / TWIPS))
                .orElse(0f);
    }

    private static float space(Properties said, String side) {
        return said.number("spacing", side + "Lines")
                .filter(value -> value != 0)
                .map(value -> value / HUNDREDTHS * LINE)
                .or(() -> said.number("spacing", side).map(value -> value / TWIPS))
                .orElse(0f);
    }

    private static Leading leading(Properties said) {
        var line = said.number("spacing", "line").orElse(SINGLE_LINE);
        return switch (said.find("spacing", "lineRule").orElse("auto")) {
            case "exact" -> new Leading(Kind.EXACT, line / TWIPS);
            case "atLeast" -> new Leading(Kind.LEAST, line / TWIPS);
            default -> new Leading(Kind.TIMES, line / SINGLE_LINE);
        };
    }

    static Align align(String value) {
        return switch (value) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "both", "distribute" -> Align.JUSTIFIED;
            default -> Align.LEFT;
        };
    }

    static int color(String value) {
        try {
            return value.equals("auto") ? 0 : Integer.parseInt(value, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
