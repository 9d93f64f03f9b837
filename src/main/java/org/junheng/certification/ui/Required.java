package org.junheng.certification.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.shared.Refusal;

/** Fields of a row that must be filled before the row means anything. */
final class Required {

    private Required() {}

    /**
     * Shows at the field that it is empty, if it is.
     *
     * @throws Refusal if it is empty, by the field's own label
     */
    static void chosen(ComboBox<?> field) {
        field.setInvalid(field.isEmpty());
        if (field.isEmpty()) {
            field.setErrorMessage(I18NProvider.translate("certification.county.choose", field.getLabel()));
            throw Refusal.invalid("certification.county.choose", field.getLabel());
        }
    }
}
