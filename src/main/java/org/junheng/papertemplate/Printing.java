package org.junheng.papertemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Makes papers with the templates that count; the same content gives the same bytes. */
@Component
public class Printing {

    private final PaperTemplates templates;
    private final Vocabulary vocabulary;
    private final Press press;
    private final ChineseTexts texts;

    Printing(PaperTemplates templates, Vocabulary vocabulary, Press press, ChineseTexts texts) {
        this.templates = templates;
        this.vocabulary = vocabulary;
        this.press = press;
        this.texts = texts;
    }

    /**
     * A paper.
     *
     * @param region whose template it is made with
     * @param mark a word across its pages, empty for none
     * @param writer says what the paper has to say
     */
    public Printed print(PaperKind kind, RegionCode region, String mark, Consumer<Sheaf> writer) {
        var words = vocabulary.of(kind);
        var sheaf = new Sheaf(words);
        writer.accept(sheaf);
        try {
            return press.print(words, templates.content(kind, region), sheaf.content(texts.get("paper.none")), mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
