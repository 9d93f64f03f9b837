package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.evidence.Place;
import org.junheng.material.Material;

/** One place where a document serves: box, year, entry of its list, pages. The first stays, as the document lies there. */
final class PlaceRow extends Composite<Div> {

    private final ComboBox<String> box = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final ComboBox<Material> material = new ComboBox<>();
    private final TextField pages = new TextField();
    private final transient PlaceChoices choices;

    PlaceRow(@Nullable Place place, PlaceChoices choices, @Nullable SerializableConsumer<PlaceRow> remove) {
        this.choices = choices;
        box.setLabel(getTranslation("evidence.place.box"));
        box.setItems(choices.boxes());
        box.setWidth("6.5rem");
        year.setLabel(getTranslation("evidence.place.yearLabel"));
        year.setItems(choices.years());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("evidence.place.anyYear"));
        year.setItemLabelGenerator(
                each -> each == null ? getTranslation("evidence.place.anyYear") : Integer.toString(each));
        year.setWidth("8rem");
        material.setLabel(getTranslation("evidence.place.material"));
        material.setPlaceholder(getTranslation("evidence.place.otherMaterial"));
        material.setItemLabelGenerator(each -> "%02d %s".formatted(each.number(), each.name()));
        material.setClearButtonVisible(true);
        pages.setLabel(getTranslation("evidence.place.pagesLabel"));
        pages.setPlaceholder("3-5, 12");
        pages.setWidth("8rem");
        box.addValueChangeListener(change -> offerMaterial());
        getContent().addClassNames("jh-row", "jh-row-end");
        getContent().add(box, year, material, pages);
        if (place != null) {
            fill(place);
        }
        if (remove == null) {
            box.setReadOnly(true);
        } else {
            var button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.accept(this));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(getTranslation("evidence.place.remove"));
            getContent().add(button);
        }
    }

    /** The place, absent as long as no box is chosen. */
    Optional<Place> place() {
        return Optional.ofNullable(box.getValue())
                .map(code -> new Place(code, year.getValue(), number(), pages.getValue()));
    }

    private @Nullable Integer number() {
        var chosen = material.getValue();
        return chosen == null ? null : chosen.number();
    }

    private void fill(Place place) {
        if (!choices.boxes().contains(place.box())) {
            box.setItems(place.box());
        }
        box.setValue(place.box());
        offerMaterial();
        year.setValue(place.year());
        pages.setValue(place.pages());
        choices.material(place.box()).stream()
                .filter(each -> Integer.valueOf(each.number()).equals(place.material()))
                .findFirst()
                .ifPresent(material::setValue);
    }

    private void offerMaterial() {
        var code = box.getValue();
        material.setItems(code == null ? List.of() : choices.material(code));
    }
}
