package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.Round.NationalStep;

/** One step of a round's national acceptance as fields. */
final class NationalStepRow implements RowList.Row<NationalStep> {

    private final TextField code = new TextField(I18NProvider.translate("casefile.step.code"));
    private final TextField label = new TextField(I18NProvider.translate("casefile.step.label"));

    NationalStepRow(@Nullable NationalStep step) {
        if (step != null) {
            code.setValue(step.code());
            label.setValue(step.label());
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(code, label);
    }

    @Override
    public NationalStep value() {
        return new NationalStep(code.getValue().strip(), label.getValue().strip());
    }
}
