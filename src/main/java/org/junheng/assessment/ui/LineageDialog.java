package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H4;
import java.util.ArrayList;
import java.util.List;
import org.junheng.assessment.ItemLineage;
import org.junheng.assessment.Lineage;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.ui.SchooldataNavigation;

/** Where a number of an assessment comes from: the formula with its figures, the cell of each figure, the file they stood in. */
final class LineageDialog {

    private final String title;
    private final List<Component> calculation = new ArrayList<>();
    private final List<FigureOrigin> figures = new ArrayList<>();
    private final List<CountyOrigin> county = new ArrayList<>();

    LineageDialog(Lineage lineage) {
        title = LineageParts.word(
                "title",
                lineage.unit().name(),
                Words.of(lineage.unit().stage()),
                lineage.item().item());
        calculation.add(LineageParts.steps(lineage.steps()));
        figures.addAll(lineage.figures());
    }

    /**
     * Of an item other than R1–R7.
     *
     * @param title whose it is
     */
    LineageDialog(String title, ItemLineage lineage) {
        this.title = title;
        if (lineage.parts().isEmpty()) {
            calculation.add(LineageParts.steps(lineage.item().explanation()));
        }
        for (var part : lineage.parts()) {
            if (lineage.parts().size() > 1) {
                calculation.add(new H4(Words.measure(part.finding())));
            }
            calculation.add(LineageParts.steps(part.steps()));
            figures.addAll(part.figures());
            county.addAll(part.county());
        }
    }

    void open() {
        SchooldataNavigation.openLineage(title, calculation, figures, county);
    }
}
