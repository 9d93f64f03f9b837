package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.junheng.certification.EligibilityStatement.VetoStatement;
import org.junheng.platform.ui.FormDraft;
import org.junheng.standard.Veto;

/** What the county states of one veto (一票否决). */
final class VetoField extends Composite<Div> {

    private static final int LONGEST = 500;

    private final Veto veto;
    private final RadioButtonGroup<Boolean> occurred = new RadioButtonGroup<>();
    private final TextField note = new TextField();

    VetoField(Veto veto, Optional<VetoStatement> before) {
        this.veto = veto;
        var title = new Span(veto.title());
        title.addClassName("jh-grow");
        title.getStyle().setMinWidth("14rem");
        occurred.setItems(false, true);
        occurred.setItemLabelGenerator(yes -> I18NProvider.translate(
                yes ? "certification.county.eligibility.occurred" : "certification.county.eligibility.notOccurred"));
        occurred.setAriaLabel(veto.title());
        note.setPlaceholder(I18NProvider.translate("certification.county.eligibility.note"));
        note.setAriaLabel(I18NProvider.translate("certification.county.eligibility.noteOf", veto.title()));
        note.setMaxLength(LONGEST);
        note.addClassName("jh-grow");
        note.getStyle().setMinWidth("12rem");
        before.ifPresent(statement -> {
            occurred.setValue(statement.occurred());
            note.setValue(statement.note());
        });
        getContent().addClassName("jh-row");
        getContent().add(title, occurred, note);
    }

    /** Goes on with what was entered before, and keeps every change from now on. */
    void keepIn(FormDraft draft) {
        var own = draft.part(veto.code());
        own.choice("occurred", occurred, List.of(false, true), String::valueOf);
        own.text("note", note);
    }

    /** Shows whether an answer is missing. */
    void mark() {
        occurred.setInvalid(occurred.isEmpty());
        note.setInvalid(
                Boolean.TRUE.equals(occurred.getValue()) && note.getValue().isBlank());
    }

    VetoStatement value() {
        return new VetoStatement(veto.code(), occurred.getValue(), note.getValue());
    }
}
