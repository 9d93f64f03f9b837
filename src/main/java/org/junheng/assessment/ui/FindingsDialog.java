package org.junheng.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import org.junheng.assessment.Finding;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.Verdict;

/** What was found of one item in every school, what is not met first; each opens to where its number comes from. */
final class FindingsDialog {

    private final Dialog dialog = new Dialog();
    private final String item;
    private final LineageSource source;
    private final Grid<Finding> grid = new Grid<>();

    FindingsDialog(ItemVerdict item, LineageSource source) {
        this.item = item.item();
        this.source = source;
        var all = item.basis().findings().stream()
                .sorted(Comparator.comparing(Finding::verdict, Comparator.comparingInt(FindingsDialog::urgency)))
                .toList();
        dialog.setHeaderTitle(LineageParts.word("findings", item.item(), all.size()));
        dialog.setWidth("min(60rem, 96vw)");
        dialog.setResizable(true);
        columns();
        grid.setItems(all);
        var content = new Div(filter(all), grid);
        content.addClassName("jh-stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private TextField filter(List<Finding> all) {
        var name = new TextField(dialog.getTranslation("assessment.units.name"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> grid.setItems(all.stream()
                .filter(finding -> sentence(finding).contains(change.getValue().strip()))
                .toList()));
        return name;
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(finding -> Words.badge(finding.verdict()))
                .setHeader(dialog.getTranslation("assessment.units.verdict"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(finding -> new Span(sentence(finding)))
                .setHeader(dialog.getTranslation("assessment.result.why"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::trace)
                .setHeader(LineageParts.word("trace"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.setHeight("24rem");
    }

    private Button trace(Finding finding) {
        var title = LineageParts.word("itemTitle", item);
        var trace = new Button(
                LineageParts.word("trace"),
                click -> new LineageDialog(title, source.of(item, finding.school())).open());
        trace.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        trace.setAriaLabel(title + " " + sentence(finding));
        return trace;
    }

    private static String sentence(Finding finding) {
        return Words.of(finding.sentence());
    }

    private static int urgency(Verdict verdict) {
        return switch (verdict) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
        };
    }
}
