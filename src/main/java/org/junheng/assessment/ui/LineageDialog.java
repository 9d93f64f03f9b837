package org.junheng.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.List;
import org.junheng.assessment.ItemLineage;
import org.junheng.assessment.Lineage;
import org.junheng.assessment.ui.LineageParts.Traced;

/** Where a number comes from: the formula with its figures, the cell of each figure, the file they stood in. */
final class LineageDialog {

    private final Dialog dialog = new Dialog();
    private final Div content = new Div();

    private LineageDialog(String title) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(60rem, 96vw)");
        dialog.setResizable(true);
        content.addClassName("jh-stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    LineageDialog(Lineage lineage) {
        this(LineageParts.word(
                "title",
                lineage.unit().name(),
                Words.of(lineage.unit().stage()),
                lineage.item().item()));
        content.add(new H3(LineageParts.word("formula")), LineageParts.steps(lineage.steps()));
        figures(LineageParts.traced(lineage.figures(), List.of()));
    }

    /**
     * Of an item other than R1–R7.
     *
     * @param title whose it is
     */
    LineageDialog(String title, ItemLineage lineage) {
        this(title);
        content.add(new H3(LineageParts.word("formula")));
        if (lineage.parts().isEmpty()) {
            content.add(LineageParts.steps(lineage.item().explanation()));
            return;
        }
        var all = new ArrayList<Traced>();
        for (var part : lineage.parts()) {
            if (lineage.parts().size() > 1) {
                content.add(new H4(Words.measure(part.finding())));
            }
            content.add(LineageParts.steps(part.steps()));
            all.addAll(LineageParts.traced(part.figures(), part.county()));
        }
        figures(all.stream().distinct().toList());
    }

    private void figures(List<Traced> figures) {
        content.add(new H3(LineageParts.word("figures")), LineageParts.figures(figures), LineageParts.files(figures));
    }

    void open() {
        dialog.open();
    }
}
