package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.planning.Change;
import org.junheng.planning.CountyChange;
import org.junheng.planning.Division;
import org.junheng.planning.FigureChange;
import org.junheng.planning.Merger;
import org.junheng.planning.PupilsChange;
import org.junheng.platform.ui.Notices;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.School;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/** Adds one change: a figure, the pupils of a stage, a merger or a division. */
final class ChangeForm extends Composite<Div> {

    private final transient Consumer<Change> added;
    private final transient Function<FigureChange, String> foreseen;
    private final Select<Kind> kind = new Select<>();
    private final Div fields = new Div();
    private final ComboBox<School> school = new ComboBox<>();
    private final ComboBox<School> into = new ComboBox<>();
    private final ComboBox<Column> column = new ComboBox<>();
    private final ComboBox<CountyFigure> figure = new ComboBox<>();
    private final Select<Stage> stage = new Select<>();
    private final Select<Stage> leaving = new Select<>();
    private final TextField value = new TextField();
    private final TextField name = new TextField();
    private final BigDecimalField percent = new BigDecimalField();
    private final IntegerField part = new IntegerField();

    private enum Kind {
        FIGURE,
        COUNTY,
        PUPILS,
        MERGER,
        DIVISION
    }

    ChangeForm(Consumer<Change> added, Function<FigureChange, String> foreseen) {
        this.added = added;
        this.foreseen = foreseen;
        label();
        for (var box : List.of(school, into)) {
            box.setItemLabelGenerator(one -> one.name() + " " + one.code());
            box.setMinWidth("16rem");
        }
        column.setItems(columns());
        column.setItemLabelGenerator(Column::header);
        column.setMinWidth("14rem");
        figure.setItems(CountyFigure.values());
        figure.setItemLabelGenerator(CountyFigure::header);
        figure.setMinWidth("16rem");
        for (var select : List.of(stage, leaving)) {
            select.setItems(Stage.values());
            select.setItemLabelGenerator(
                    one -> one == null ? getTranslation("planning.change.part.same") : PlanningWords.of(one));
        }
        stage.setValue(Stage.PRIMARY);
        leaving.setEmptySelectionAllowed(true);
        leaving.setEmptySelectionCaption(getTranslation("planning.change.part.same"));
        part.setMin(1);
        part.setMax(99);
        part.setStepButtonsVisible(true);
        part.setValue(50);
        value.setValueChangeMode(ValueChangeMode.LAZY);
        value.addValueChangeListener(change -> foresee());
        school.addValueChangeListener(change -> foresee());
        column.addValueChangeListener(change -> foresee());
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("planning.change.kind." + one));
        kind.setValue(Kind.FIGURE);
        kind.addValueChangeListener(change -> offer());
        fields.addClassNames("jh-row", "jh-row-end");
        getContent().addClassNames("jh-row", "jh-row-end");
        getContent().add(kind, fields, new Button(getTranslation("planning.change.add"), click -> add()));
        offer();
    }

    /** The schools as they are with the changes so far; what was chosen stays chosen. */
    void offerSchools(List<School> schools) {
        for (var box : List.of(school, into)) {
            var chosen = Optional.ofNullable(box.getValue()).map(School::code);
            box.setItems(schools);
            schools.stream()
                    .filter(one -> chosen.filter(one.code()::equals).isPresent())
                    .findFirst()
                    .ifPresent(box::setValue);
        }
    }

    private void label() {
        kind.setLabel(getTranslation("planning.scenario.what"));
        school.setLabel(getTranslation("planning.column.school"));
        into.setLabel(getTranslation("planning.change.intoSchool"));
        column.setLabel(getTranslation("planning.change.column"));
        figure.setLabel(getTranslation("planning.change.column"));
        value.setLabel(getTranslation("planning.change.value"));
        value.setPlaceholder(getTranslation("planning.change.blank"));
        stage.setLabel(getTranslation("planning.column.stage"));
        leaving.setLabel(getTranslation("planning.change.leaving"));
        name.setLabel(getTranslation("planning.change.newName"));
        percent.setLabel(getTranslation("planning.change.percent.label"));
        part.setLabel(getTranslation("planning.change.part.label"));
    }

    private static List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(one -> switch (one) {
                    case CODE, NAME, COUNTED, MAIN_SCHOOL -> false;
                    default -> true;
                })
                .toList();
    }

    private void offer() {
        fields.removeAll();
        fields.add(
                switch (chosenKind()) {
                    case FIGURE -> new Component[] {school, column, value};
                    case COUNTY -> new Component[] {figure, value};
                    case PUPILS -> new Component[] {stage, percent};
                    case MERGER -> new Component[] {school, into};
                    case DIVISION -> new Component[] {school, name, leaving, part};
                });
    }

    private Kind chosenKind() {
        return Objects.requireNonNullElse(kind.getValue(), Kind.FIGURE);
    }

    private void add() {
        if (Notices.attempt(() -> added.accept(change()))) {
            value.clear();
            name.clear();
        }
    }

    /** Says below the value what it would come to; of what is no figure yet, nothing. */
    private void foresee() {
        var said = "";
        if (chosenKind() == Kind.FIGURE && !value.isEmpty() && !school.isEmpty() && !column.isEmpty()) {
            try {
                said = foreseen.apply(figure());
            } catch (Refusal none) {
                said = "";
            }
        }
        value.setHelperText(said);
    }

    private FigureChange figure() {
        return FigureChange.written(code(school), required(column.getValue()), value.getValue());
    }

    private Change change() {
        return switch (chosenKind()) {
            case FIGURE -> figure();
            case COUNTY -> CountyChange.written(required(figure.getValue()), value.getValue());
            case PUPILS -> new PupilsChange(required(stage.getValue()), required(percent.getValue()));
            case MERGER -> new Merger(code(school), code(into));
            case DIVISION ->
                new Division(
                        code(school),
                        name.getValue(),
                        leaving.getValue(),
                        Optional.ofNullable(part.getValue()).orElse(0));
        };
    }

    private static String code(ComboBox<School> box) {
        return required(box.getValue()).code().value();
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw Refusal.invalid("planning.change.incomplete");
        }
        return value;
    }
}
