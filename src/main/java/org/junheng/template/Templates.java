package org.junheng.template;

import java.io.IOException;
import java.util.List;
import org.junheng.shared.Refusal;
import org.junheng.typeset.OfficeFile;
import org.springframework.stereotype.Component;

/** Fills templates. Keeps nothing. */
@Component
public class Templates {

    /** Needs nothing. */
    public Templates() {}

    /** What a template is made with. */
    public enum Format {
        /** docx. */
        WORD,
        /** xlsx. */
        EXCEL
    }

    /**
     * The placeholders of a template, in the order in which they are read.
     *
     * @throws Refusal if the file is no template that may be used: it cannot be opened, holds macros or foreign objects, or refers
     *     to something outside of itself
     */
    public List<Placeholder> placeholders(Format format, byte[] template) {
        try {
            var file = OfficeFile.read(template);
            new Soundness(file, format).require();
            return switch (format) {
                case WORD -> new WordTemplate(file).placeholders();
                case EXCEL -> new ExcelTemplate(template).placeholders();
            };
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw (Refusal) Refusal.invalid("template.unreadable." + format).initCause(e);
        }
    }

    /**
     * A template filled in; the same content gives the same bytes.
     *
     * @throws IOException if it is no template
     */
    public byte[] fill(Format format, byte[] template, Content content) throws IOException {
        return switch (format) {
            case WORD -> new WordTemplate(OfficeFile.read(template)).fill(content);
            case EXCEL -> new ExcelTemplate(template).fill(content);
        };
    }
}
