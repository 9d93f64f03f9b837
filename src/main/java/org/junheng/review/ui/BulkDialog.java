package org.junheng.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junheng.platform.ui.Notices;

/** Judges several plain items at once: those read and found in order. None is chosen beforehand. */
final class BulkDialog {

    private final Dialog dialog = new Dialog();
    private final CheckboxGroup<String> items = new CheckboxGroup<>();
    private final TextField remark = new TextField();
    private final Button confirm = new Button();

    /**
     * Asks which of the items are in order.
     *
     * @param open the items not judged yet
     * @param judge takes the items chosen and the remark for all of them
     */
    static void ask(ItemNames names, List<String> open, BiConsumer<Set<String>, String> judge) {
        new BulkDialog(names, open, judge).dialog.open();
    }

    private BulkDialog(ItemNames names, List<String> open, BiConsumer<Set<String>, String> judge) {
        dialog.setHeaderTitle(I18NProvider.translate("review.bulk"));
        dialog.setWidth("min(44rem, 94vw)");
        items.setItems(open);
        items.setItemLabelGenerator(names::of);
        items.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        items.setAriaLabel(I18NProvider.translate("review.bulk"));
        items.addValueChangeListener(change -> count());
        remark.setLabel(I18NProvider.translate("review.remark"));
        remark.setWidthFull();
        var all = new Button(I18NProvider.translate("review.bulk.all"), click -> items.setValue(Set.copyOf(open)));
        var none = new Button(I18NProvider.translate("review.bulk.none"), click -> items.clear());
        var choice = new Div(all, none);
        choice.addClassName("jh-row");
        var content = new Div(new Paragraph(I18NProvider.translate("review.bulk.how")), choice, items, remark);
        content.addClassName("jh-stack");
        dialog.add(content);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            if (Notices.attempt(() -> judge.accept(items.getValue(), remark.getValue()))) {
                dialog.close();
            }
        });
        dialog.getFooter().add(new Button(I18NProvider.translate("platform.cancel"), click -> dialog.close()), confirm);
        count();
    }

    private void count() {
        confirm.setText(
                I18NProvider.translate("review.bulk.confirm", items.getValue().size()));
        confirm.setEnabled(!items.getValue().isEmpty());
    }
}
