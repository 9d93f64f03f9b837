package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Notices;

/** Until when a box is to be filled, with a button to change it for those who may. */
final class DueLine extends Composite<Div> {

    private final Span text = new Span();

    DueLine(LocalDate due) {
        text.addClassNames("jh-muted", "jh-small");
        getContent().addClassName("jh-row");
        getContent().add(text);
        show(due);
    }

    /** Lets the reader change it; {@code save} may throw a refusal, which is then shown. */
    DueLine changeable(LocalDate due, Consumer<LocalDate> save) {
        var change = new Button(getTranslation("evidence.due.change"), click -> ask(due, save));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        getContent().add(change);
        return this;
    }

    private void ask(LocalDate due, Consumer<LocalDate> save) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("evidence.due.change"));
        var picker = Dates.picker(getTranslation("evidence.due.label"));
        picker.setValue(due);
        dialog.add(picker);
        var done = new Button(getTranslation("evidence.describe.save"), click -> {
            if (picker.getValue() != null && Notices.attempt(() -> save.accept(picker.getValue()))) {
                show(picker.getValue());
                dialog.close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("platform.close"), click -> dialog.close()), done);
        dialog.open();
    }

    private void show(LocalDate due) {
        text.setText(getTranslation("evidence.due.text", Dates.day(due)));
    }
}
