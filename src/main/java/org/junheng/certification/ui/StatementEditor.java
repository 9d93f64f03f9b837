package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junheng.assessment.ItemVerdict;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.certification.ItemComparison;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.FormDraft;
import org.junheng.platform.ui.Notices;
import org.junheng.standard.Item;

/** States one item: met or not, the figure, the grounds. */
final class StatementEditor extends Composite<Div> {

    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_GROUNDS = 4000;

    private final RadioButtonGroup<Claim> claim =
            new RadioButtonGroup<>(I18NProvider.translate("certification.county.items.claim"));
    private final TextField value = new TextField(I18NProvider.translate("certification.county.items.value"));
    private final TextArea grounds = new TextArea(I18NProvider.translate("certification.county.items.grounds"));
    private final Span by = new Span();
    private FormDraft draft = FormDraft.none();
    private int version;

    /**
     * An editor.
     *
     * @param editable whether the item may be stated now
     * @param save keeps what was entered; may be refused
     */
    StatementEditor(Item item, Optional<Statement> before, boolean editable, Consumer<Statement.Draft> save) {
        claim.setItems(Claim.values());
        claim.setItemLabelGenerator(one -> I18NProvider.translate(one.textKey()));
        claim.setRequiredIndicatorVisible(true);
        value.setMaxLength(LONGEST_VALUE);
        value.setHelperText(I18NProvider.translate("certification.county.items.valueHint"));
        grounds.setMaxLength(LONGEST_GROUNDS);
        grounds.setMinRows(4);
        grounds.setWidthFull();
        grounds.setRequiredIndicatorVisible(true);
        by.addClassNames("jh-muted", "jh-small");
        before.ifPresent(this::show);
        var keep = new Button(I18NProvider.translate("certification.county.items.save"), click -> save(save));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var top = Panel.row(claim, value);
        top.addClassName("jh-row-top");
        var fields = new Div(top, grounds, Panel.row(keep, by));
        fields.addClassName("jh-stack");
        fields.setEnabled(editable);
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H2(item.code() + " " + item.title()), fields);
    }

    /** Goes on with what was entered before, and keeps every change until the item is stated. */
    void keepIn(FormDraft entered) {
        draft = entered;
        entered.choice("claim", claim, List.of(Claim.values()), Claim::name);
        entered.text("value", value);
        entered.text("grounds", grounds);
    }

    /** Asks for the reason as soon as the claim chosen, or the number entered, differs from what is computed. */
    void compareWith(ItemVerdict computed) {
        claim.addValueChangeListener(change -> explain(computed));
        value.addValueChangeListener(change -> explain(computed));
        explain(computed);
    }

    private void explain(ItemVerdict computed) {
        var difference = Optional.ofNullable(claim.getValue())
                .flatMap(chosen -> ItemComparison.difference(computed, chosen, value.getValue()));
        grounds.setHelperText(difference
                .map(one -> I18NProvider.translate("certification.computed.explain." + one))
                .orElse(null));
    }

    private void show(Statement statement) {
        version = statement.version();
        claim.setValue(statement.claim());
        value.setValue(statement.value() == null ? "" : statement.value());
        grounds.setValue(statement.explanation());
        by.setText(I18NProvider.translate(
                statement.onBehalfOf() == null
                        ? "certification.county.items.by"
                        : "certification.county.items.byOnBehalf",
                statement.byName(),
                Dates.moment(statement.at())));
    }

    private void save(Consumer<Statement.Draft> save) {
        var chosen = claim.getValue();
        if (chosen == null) {
            claim.setErrorMessage(I18NProvider.translate("certification.county.items.claimChoose"));
            claim.setInvalid(true);
            return;
        }
        if (grounds.getValue().isBlank()) {
            grounds.setErrorMessage(I18NProvider.translate("casefile.item.grounds.missing"));
            grounds.setInvalid(true);
            grounds.focus();
            return;
        }
        Notices.attempt(() -> {
            save.accept(new Statement.Draft(chosen, value.getValue(), grounds.getValue(), version));
            draft.forget();
        });
    }
}
