package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.certification.ReliefClaims.ReliefClaim;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.FormDraft;
import org.junheng.schooldata.School;
import org.junheng.shared.Stage;

/** Exceptions to be claimed, each with its promise; offers only the schools that may claim. */
final class ReliefsField extends Composite<Div> {

    private static final int LONGEST = 1000;

    private final Map<Kind, List<School>> eligible;
    private final LocalDate latest;
    private final FormDraft draft;
    private final Div rows = new Div();
    private final List<Row> filled = new ArrayList<>();

    ReliefsField(Map<Kind, List<School>> eligible, LocalDate latest, FormDraft draft) {
        this.eligible = eligible;
        this.latest = latest;
        this.draft = draft;
        rows.addClassName("jh-stack");
        var more = new Button(
                I18NProvider.translate("certification.county.relief.add"), VaadinIcon.PLUS.create(), click -> add());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("jh-stack");
        getContent().add(rows, more);
        draft.rows().forEach(this::add);
        if (filled.isEmpty()) {
            add();
        }
    }

    List<ReliefClaim> value() {
        return filled.stream().filter(row -> !row.isEmpty()).map(Row::value).toList();
    }

    private void add() {
        add(draft.nextRow());
    }

    private void add(int number) {
        var row = new Row(draft.row(number));
        var remove = new Button(VaadinIcon.TRASH.create(), click -> {
            filled.remove(row);
            rows.remove(row);
            draft.row(number).forget();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(I18NProvider.translate("certification.county.relief.remove"));
        row.getContent().add(remove);
        filled.add(row);
        rows.add(row);
    }

    private final class Row extends Composite<Div> {

        private final Select<Kind> kind = new Select<>();
        private final ComboBox<School> school = new ComboBox<>(text("school"));
        private final Select<Stage> stage = new Select<>();
        private final BigDecimalField amount = new BigDecimalField(text("amount"));
        private final DatePicker until = Dates.picker(text("promiseUntil"));
        private final TextArea reason = new TextArea(text("reason"));
        private final TextArea promise = new TextArea(text("promise"));

        Row(FormDraft draft) {
            kind.setLabel(text("kind"));
            kind.setItems(Kind.values());
            kind.setItemLabelGenerator(one -> text("kind." + one));
            kind.setWidth("20rem");
            kind.addValueChangeListener(change -> offer());
            school.setItemLabelGenerator(School::name);
            school.setWidth("16rem");
            school.addValueChangeListener(change -> offerStages());
            stage.setLabel(text("stage"));
            stage.setItemLabelGenerator(ResultTables::stage);
            stage.setVisible(false);
            amount.setWidth("8rem");
            until.setMax(latest);
            until.setHelperText(I18NProvider.translate("certification.county.relief.latest", Dates.day(latest)));
            for (var area : List.of(reason, promise)) {
                area.setMaxLength(LONGEST);
                area.setMinWidth("16rem");
                area.addClassName("jh-grow");
            }
            keepIn(draft);
            getContent().addClassNames("jh-row", "jh-card-row");
            getContent().add(kind, school, stage, amount, until, reason, promise);
        }

        /** The kind first: it says which schools there are to choose from, and the school which stages. */
        private void keepIn(FormDraft draft) {
            draft.choice("kind", kind, List.of(Kind.values()), Kind::name);
            draft.choice("school", school, offered(), one -> one.code().value());
            draft.choice("stage", stage, List.of(Stage.values()), Stage::name);
            draft.number("amount", amount);
            draft.day("until", until);
            draft.text("reason", reason);
            draft.text("promise", promise);
        }

        private List<School> offered() {
            return Optional.ofNullable(kind.getValue())
                    .map(one -> eligible.getOrDefault(one, List.of()))
                    .orElse(List.of());
        }

        private void offer() {
            var offered = offered();
            school.setItems(offered);
            school.setHelperText(I18NProvider.translate("certification.county.relief.eligible", offered.size()));
        }

        private void offerStages() {
            var stages = Optional.ofNullable(school.getValue())
                    .map(one -> one.kind().stages())
                    .orElse(List.of());
            stage.setItems(stages);
            stage.setVisible(kind.getValue() == Kind.R3 && stages.size() > 1);
        }

        boolean isEmpty() {
            return kind.isEmpty() && reason.isEmpty() && promise.isEmpty();
        }

        ReliefClaim value() {
            Required.chosen(school);
            return new ReliefClaim(
                    Optional.ofNullable(school.getValue())
                            .map(one -> one.code().value())
                            .orElse(""),
                    kind.getValue(),
                    stage.getValue(),
                    amount.getValue(),
                    reason.getValue(),
                    promise.getValue(),
                    until.getValue());
        }

        private static String text(String field) {
            return I18NProvider.translate("certification.county.relief.field." + field);
        }
    }
}
