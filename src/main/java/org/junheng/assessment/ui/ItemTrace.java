package org.junheng.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.junheng.assessment.Finding;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.LineageSource;
import org.junheng.platform.ui.Notices;

/** Opens where the verdict on an item comes from. Resource items have none here: their values and coefficients open themselves. */
final class ItemTrace extends Composite<Div> {

    ItemTrace(ItemVerdict item, LineageSource source) {
        var findings = item.basis().findings();
        if (findings.stream().anyMatch(finding -> finding.formula() != null) || isSaid(item)) {
            getContent().add(button(item.item(), () -> open(item, source)));
        }
    }

    /** Of an item whose verdict is not at hand. */
    ItemTrace(String item, LineageSource source) {
        getContent().add(button(item, () -> open(source.of(item, null).item(), source)));
    }

    private static Button button(String item, Runnable open) {
        var trace = new Button(LineageParts.word("trace"), click -> Notices.attempt(open));
        trace.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        trace.setAriaLabel(LineageParts.word("itemTitle", item));
        return trace;
    }

    private static boolean isSaid(ItemVerdict item) {
        return item.basis().findings().isEmpty() && item.value() != null;
    }

    private static void open(ItemVerdict item, LineageSource source) {
        if (item.basis().findings().stream().map(Finding::school).anyMatch(school -> school != null)) {
            new FindingsDialog(item, source).open();
        } else {
            new LineageDialog(LineageParts.word("itemTitle", item.item()), source.of(item.item(), null)).open();
        }
    }
}
