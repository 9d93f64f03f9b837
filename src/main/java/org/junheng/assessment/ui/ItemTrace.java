package org.junheng.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.junheng.assessment.Finding;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.LineageSource;

/** Opens where the verdict on an item comes from. Resource items have none here: their values and coefficients open themselves. */
final class ItemTrace extends Composite<Div> {

    ItemTrace(ItemVerdict item, LineageSource source) {
        var findings = item.basis().findings();
        if (findings.stream().anyMatch(finding -> finding.formula() != null) || isSaid(item)) {
            var title = LineageParts.word("itemTitle", item.item());
            var trace = new Button(LineageParts.word("trace"), click -> open(title, item, source));
            trace.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            trace.setAriaLabel(title);
            getContent().add(trace);
        }
    }

    private static boolean isSaid(ItemVerdict item) {
        return item.basis().findings().isEmpty() && item.value() != null;
    }

    private static void open(String title, ItemVerdict item, LineageSource source) {
        if (item.basis().findings().stream().map(Finding::school).anyMatch(school -> school != null)) {
            new FindingsDialog(item, source).open();
        } else {
            new LineageDialog(title, source.of(item.item(), null)).open();
        }
    }
}
