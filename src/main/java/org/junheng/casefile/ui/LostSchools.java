package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.schooldata.LostSchool;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.Succession;

/** The schools of the year before that are there no longer, and what became of each. */
final class LostSchools extends Composite<Div> {

    private final List<School> schools;
    private final @Nullable Say say;

    /** Takes what became of a school; no school to carry it on means that it was closed. */
    @FunctionalInterface
    interface Say {

        void of(SchoolCode before, @Nullable SchoolCode carriedOn);
    }

    /**
     * The list.
     *
     * @param schools those of this year
     * @param say absent if nothing may be said now
     */
    LostSchools(List<LostSchool> lost, List<School> schools, @Nullable Say say) {
        this.schools = schools;
        this.say = say;
        var table = new PlainTable("casefile.lost.school", "casefile.lost.became", "casefile.lost.by");
        lost.forEach(gone -> table.row(
                new Span(gone.row().name() + " " + gone.row().code()),
                became(gone),
                new Span(gone.succession().map(LostSchools::by).orElse(""))));
        var introduction = new Paragraph(getTranslation("casefile.lost.introduction"));
        introduction.addClassName("jh-muted");
        getContent().addClassNames("jh-panel", "jh-stack");
        var list = new Div(table);
        list.addClassName("jh-low");
        getContent().add(new H2(getTranslation("casefile.lost", lost.size())), introduction, list);
    }

    private Component became(LostSchool gone) {
        var said = new Span(gone.succession().map(this::words).orElseGet(() -> getTranslation("casefile.lost.open")));
        var sayable = say;
        return sayable == null ? said : new Div(said, choice(gone, sayable));
    }

    private String words(Succession succession) {
        return succession
                .school()
                .map(code -> getTranslation("casefile.lost.carriedOn", name(code)))
                .orElseGet(() -> getTranslation("casefile.lost.closed"));
    }

    private String name(SchoolCode code) {
        return schools.stream()
                .filter(school -> school.code().equals(code))
                .findFirst()
                .map(School::name)
                .orElseGet(code::value);
    }

    private Component choice(LostSchool gone, Say sayable) {
        var into = new ComboBox<School>();
        into.setItems(schools);
        into.setItemLabelGenerator(school -> school.name() + " " + school.code());
        into.setPlaceholder(getTranslation("casefile.lost.into"));
        into.setAriaLabel(
                getTranslation("casefile.lost.into") + " " + gone.row().name());
        into.setClearButtonVisible(true);
        suggested(gone).ifPresent(into::setValue);
        var carriedOn = small(
                "casefile.lost.say",
                () -> Optional.ofNullable(into.getValue())
                        .ifPresent(school -> sayable.of(gone.row().code(), school.code())));
        carriedOn.setEnabled(into.getValue() != null);
        into.addValueChangeListener(change -> carriedOn.setEnabled(change.getValue() != null));
        var closed =
                small("casefile.lost.say-closed", () -> sayable.of(gone.row().code(), null));
        var line = new Div(into, carriedOn, closed);
        line.addClassName("jh-row");
        return line;
    }

    private Optional<School> suggested(LostSchool gone) {
        return gone.succession().isPresent() ? Optional.empty() : gone.likely();
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static String by(Succession succession) {
        return succession.byName() + " " + Dates.moment(succession.at());
    }
}
