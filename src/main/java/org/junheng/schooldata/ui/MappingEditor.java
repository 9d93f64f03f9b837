package org.junheng.schooldata.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.FormMappings.LineProblem;

/** Changes the text of a mapping in the page, and says at once in which lines it cannot be used. */
final class MappingEditor extends Dialog {

    private static final int PAUSE = 600;

    private final Function<String, List<LineProblem>> checking;
    private final TextArea text = new TextArea();
    private final Div found = new Div();
    private final Button save;

    MappingEditor(String content, Function<String, List<LineProblem>> checking, Consumer<String> saving) {
        this.checking = checking;
        setHeaderTitle(getTranslation("schooldata.mappings.edit"));
        setWidth("min(68rem, 96vw)");
        text.setLabel(getTranslation("schooldata.mappings.text"));
        text.setWidthFull();
        text.setHeight("24rem");
        text.addClassName("jh-code");
        text.setValue(content);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> check());
        found.addClassName("jh-stack");
        found.getElement().setAttribute("aria-live", "polite");
        save = new Button(getTranslation("schooldata.mappings.save"), click -> {
            if (Notices.attempt(() -> saving.accept(text.getValue()))) {
                Notices.done(getTranslation("schooldata.mappings.saved"));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var body = new Div(text, found);
        body.addClassName("jh-stack");
        add(body);
        getFooter().add(new Button(getTranslation("schooldata.mappings.cancel"), click -> close()), save);
        check();
    }

    private void check() {
        var problems = checking.apply(text.getValue());
        found.removeAll();
        save.setEnabled(problems.isEmpty());
        if (problems.isEmpty()) {
            found.add(new Hint(Tone.GOOD, getTranslation("schooldata.mappings.sound")));
            return;
        }
        found.add(new Hint(Tone.BAD, getTranslation("schooldata.mappings.problems", problems.size())));
        var lines = text.getValue().lines().toList();
        var list = new UnorderedList();
        list.addClassName("jh-codes");
        for (var problem : problems) {
            var reason = getTranslation(
                    problem.reason().key(), problem.reason().arguments().toArray());
            var item = new ListItem(getTranslation("schooldata.mappings.invalid", problem.line(), reason));
            if (problem.line() <= lines.size()) {
                item.add(new Pre(lines.get(problem.line() - 1).strip()));
            }
            list.add(item);
        }
        found.add(list);
    }
}
