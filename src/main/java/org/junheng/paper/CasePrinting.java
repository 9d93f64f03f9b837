package org.junheng.paper;

import java.util.function.Consumer;
import org.junheng.casefile.Casefile;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Printed;
import org.junheng.papertemplate.Printing;
import org.junheng.papertemplate.Sheaf;
import org.springframework.stereotype.Component;

/** Makes a paper of a case with the template that counts in its province. */
@Component
class CasePrinting {

    private final Printing printing;
    private final Bodies bodies;
    private final Shown shown;

    CasePrinting(Printing printing, Bodies bodies, Shown shown) {
        this.printing = printing;
        this.bodies = bodies;
        this.shown = shown;
    }

    /**
     * A paper.
     *
     * @param mark a word across its pages, empty for none
     * @param writer says what the paper has to say
     */
    Printed print(Casefile casefile, PaperKind kind, String mark, Consumer<Sheaf> writer) {
        return printing.print(kind, bodies.province(casefile), mark, sheaf -> {
            bodies.introduce(casefile, mark.isEmpty() ? "" : shown.word("paper.mark.line"), sheaf);
            writer.accept(sheaf);
        });
    }
}
