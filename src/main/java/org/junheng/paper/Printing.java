package org.junheng.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.junheng.casefile.Casefile;
import org.junheng.region.Regions;
import org.springframework.stereotype.Component;

/** Makes a paper of a case with the template that counts in its province. */
@Component
class Printing {

    private final PaperTemplates templates;
    private final Vocabulary vocabulary;
    private final Bodies bodies;
    private final Press press;
    private final Regions regions;
    private final Shown shown;

    Printing(
            PaperTemplates templates, Vocabulary vocabulary, Bodies bodies, Press press, Regions regions, Shown shown) {
        this.templates = templates;
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.press = press;
        this.regions = regions;
        this.shown = shown;
    }

    /**
     * A paper.
     *
     * @param mark a word across its pages, empty for none
     * @param writer says what the paper has to say
     */
    Printed print(Casefile casefile, PaperKind kind, String mark, Consumer<Sheaf> writer) {
        var words = vocabulary.of(kind);
        var sheaf = new Sheaf(words);
        bodies.introduce(casefile, mark.isEmpty() ? "" : shown.word("paper.mark.line"), sheaf);
        writer.accept(sheaf);
        var template = templates.content(kind, regions.provinceOf(casefile.county()));
        try {
            return press.print(words, template, sheaf.content(shown.word("paper.none")), mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
