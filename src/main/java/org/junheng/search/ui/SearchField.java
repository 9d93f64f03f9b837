package org.junheng.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.junheng.search.SearchQuery;

/** Where words are entered; tells them when asked to look for them. */
final class SearchField extends Composite<Div> {

    private final TextField words = new TextField();

    SearchField(String placeholder, Consumer<String> asked) {
        words.setPlaceholder(placeholder);
        words.setAriaLabel(placeholder);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(SearchQuery.LONGEST);
        words.addClassName("jh-grow");
        var go = new Button(getTranslation("search.go"), click -> tell(asked));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        words.addKeyPressListener(Key.ENTER, press -> tell(asked));
        getContent().addClassNames("jh-row", "jh-search-field");
        getContent().add(words, go);
    }

    void show(String value) {
        words.setValue(value);
    }

    private void tell(Consumer<String> asked) {
        if (!words.getValue().isBlank()) {
            asked.accept(words.getValue().strip());
        }
    }
}
