package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;

/** What somebody states of an item: claim, value, grounds. */
final class StatementForm extends Composite<Div> {

    private final RadioButtonGroup<Claim> claim = new RadioButtonGroup<>();
    private final TextField value = new TextField();
    private final TextArea grounds = new TextArea();
    private final int basedOn;

    StatementForm(Optional<Statement> present) {
        basedOn = present.map(Statement::version).orElse(0);
        claim.setLabel(getTranslation("casefile.item.claim"));
        claim.setItems(Claim.values());
        claim.setItemLabelGenerator(choice -> getTranslation(choice.textKey()));
        claim.setRequiredIndicatorVisible(true);
        claim.setErrorMessage(getTranslation("casefile.item.claim.missing"));
        claim.addValueChangeListener(change -> claim.setInvalid(false));
        value.setLabel(getTranslation("casefile.item.value"));
        value.setHelperText(getTranslation("casefile.item.value.help"));
        value.setMaxLength(200);
        grounds.setLabel(getTranslation("casefile.item.grounds"));
        grounds.setRequiredIndicatorVisible(true);
        grounds.setErrorMessage(getTranslation("casefile.item.grounds.missing"));
        grounds.setMaxLength(4000);
        grounds.setMinRows(4);
        grounds.setMaxRows(14);
        grounds.setWidthFull();
        grounds.setValueChangeMode(ValueChangeMode.EAGER);
        grounds.addValueChangeListener(change -> grounds.setInvalid(false));
        present.ifPresent(this::fill);
        getContent().addClassName("jh-stack");
        getContent().add(claim, value, grounds);
    }

    /** Whether nothing is missing; what is missing is marked. */
    boolean isComplete() {
        claim.setInvalid(claim.getValue() == null);
        grounds.setInvalid(grounds.getValue().isBlank());
        return !claim.isInvalid() && !grounds.isInvalid();
    }

    Statement.Draft draft() {
        return new Statement.Draft(claim.getValue(), value.getValue(), grounds.getValue(), basedOn);
    }

    private void fill(Statement present) {
        claim.setValue(present.claim());
        value.setValue(present.value() == null ? "" : present.value());
        grounds.setValue(present.explanation());
    }
}
