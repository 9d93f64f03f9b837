package org.junheng.papertemplate;

import java.io.IOException;
import org.junheng.papertemplate.Vocabulary.Words;
import org.junheng.template.Content;
import org.junheng.template.Templates;
import org.junheng.typeset.Typesetter;
import org.junheng.typeset.Typesetter.Colophon;
import org.springframework.stereotype.Component;

/** Makes a paper of a template and what is to be said; the same gives the same bytes. */
@Component
class Press {

    private final Templates templates;
    private final Typesetter typesetter;

    Press(Templates templates, Typesetter typesetter) {
        this.templates = templates;
        this.typesetter = typesetter;
    }

    /** The paper, with a word across its pages if one is given. */
    Printed print(Words words, byte[] template, Content content, String mark) throws IOException {
        var source = templates.fill(words.format(), template, content);
        var colophon = new Colophon(words.name(), mark);
        var pages = switch (words.format()) {
            case WORD -> typesetter.word(source, colophon);
            case EXCEL -> typesetter.excel(source, colophon);
        };
        return new Printed(words.name(), words.format(), source, pages);
    }
}
