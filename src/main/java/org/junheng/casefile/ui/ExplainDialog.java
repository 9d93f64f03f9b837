package org.junheng.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.junheng.casefile.ExplainedQuery;
import org.junheng.casefile.QueryExplanation;
import org.junheng.platform.ui.Notices;

/** One explanation for the queries chosen; begins with what was said of them before, if that is the same of all. */
final class ExplainDialog {

    private final Dialog dialog = new Dialog();
    private final TextArea words = new TextArea();
    private final Consumer<String> save;

    ExplainDialog(Collection<ExplainedQuery> chosen, Consumer<String> save) {
        this.save = save;
        dialog.setHeaderTitle(dialog.getTranslation("casefile.queries.explain", chosen.size()));
        dialog.setWidth("min(44rem, 96vw)");
        var list = new UnorderedList();
        chosen.forEach(one -> list.add(new ListItem(words(one))));
        list.addClassName("jh-low");
        words.setLabel(dialog.getTranslation("casefile.queries.explanation"));
        words.setHelperText(dialog.getTranslation("casefile.queries.explanation.help"));
        words.setErrorMessage(dialog.getTranslation("casefile.query.no-words"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(QueryExplanation.LONGEST);
        words.setMinRows(4);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addValueChangeListener(change -> words.setInvalid(false));
        said(chosen).ifPresent(words::setValue);
        var content = new Div(list, words);
        content.addClassName("jh-stack");
        dialog.add(content);
        var confirm = new Button(dialog.getTranslation("casefile.queries.save"), click -> finish());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.cancel"), click -> dialog.close()), confirm);
    }

    void open() {
        dialog.open();
        words.focus();
    }

    /** The query in the reader's language. */
    static String words(ExplainedQuery one) {
        var message = one.query().message();
        return I18NProvider.translate(message.key(), message.parameters());
    }

    private static Optional<String> said(Collection<ExplainedQuery> chosen) {
        var before = chosen.stream()
                .map(one -> one.latest().map(QueryExplanation::explanation).orElse(""))
                .distinct()
                .toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private void finish() {
        if (words.getValue().isBlank()) {
            words.setInvalid(true);
            words.focus();
        } else if (Notices.attempt(() -> save.accept(words.getValue()))) {
            Notices.done(dialog.getTranslation("casefile.queries.saved"));
            dialog.close();
        }
    }
}
