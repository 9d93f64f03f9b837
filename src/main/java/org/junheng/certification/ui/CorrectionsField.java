package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junheng.certification.FigureCorrections.FigureCorrection;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.FormDraft;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;

/** Figures to be corrected, one below the other: whose, which, what it was and should be, why, and the proof. */
final class CorrectionsField extends Composite<Div> {

    private final List<School> schools;
    private final List<Document> documents;
    private final Workbooks workbooks;
    private final FormDraft draft;
    private final Div rows = new Div();
    private final List<Row> filled = new ArrayList<>();

    CorrectionsField(List<School> schools, List<Document> documents, Workbooks workbooks, FormDraft draft) {
        this.schools = schools;
        this.documents = documents;
        this.workbooks = workbooks;
        this.draft = draft;
        rows.addClassName("jh-stack");
        var more = new Button(
                I18NProvider.translate("certification.county.correct.add"), VaadinIcon.PLUS.create(), click -> add());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("jh-stack");
        getContent().add(rows, more);
        draft.rows().forEach(this::add);
        if (filled.isEmpty()) {
            add();
        }
    }

    /** The rows that were begun; what is incomplete is refused when handed in. */
    List<FigureCorrection> value() {
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
        remove.setAriaLabel(I18NProvider.translate("certification.county.correct.remove"));
        row.getContent().add(remove);
        filled.add(row);
        rows.add(row);
    }

    private final class Row extends Composite<Div> {

        private final ComboBox<School> school = new ComboBox<>(text("school"));
        private final ComboBox<Column> figure = new ComboBox<>(text("figure.head"));
        private final TextField value = new TextField(text("value"));
        private final TextField reason = new TextField(text("why"));
        private final ComboBox<Document> document = new ComboBox<>(text("document"));

        Row(FormDraft draft) {
            school.setItems(schools);
            school.setItemLabelGenerator(School::name);
            school.setWidth("16rem");
            school.addValueChangeListener(change -> showOld());
            figure.setItems(Arrays.stream(Column.values())
                    .filter(column -> column != Column.CODE)
                    .toList());
            figure.setItemLabelGenerator(workbooks::name);
            figure.setWidth("15rem");
            figure.addValueChangeListener(change -> showOld());
            value.setWidth("8rem");
            reason.setMaxLength(500);
            reason.addClassName("jh-grow");
            reason.setMinWidth("12rem");
            document.setItems(documents);
            document.setItemLabelGenerator(one -> one.box() + " " + one.name());
            document.setClearButtonVisible(true);
            document.setWidth("14rem");
            draft.choice("school", school, schools, one -> one.code().value());
            draft.choice("figure", figure, List.of(Column.values()), Column::name);
            draft.text("value", value);
            draft.text("reason", reason);
            draft.choice("document", document, documents, one -> one.id().toString());
            getContent().addClassNames("jh-row", "jh-card-row");
            getContent().add(school, figure, value, reason, document);
        }

        private void showOld() {
            var column = figure.getValue();
            var chosen = school.getValue();
            if (column != null && chosen != null) {
                value.setHelperText(I18NProvider.translate(
                        "certification.county.correct.old",
                        chosen.text(column)
                                .map(old -> workbooks.written(column, old))
                                .orElseGet(() -> I18NProvider.translate("certification.county.notReported"))));
            }
        }

        boolean isEmpty() {
            return school.isEmpty() && figure.isEmpty() && value.isEmpty() && reason.isEmpty();
        }

        FigureCorrection value() {
            Required.chosen(school);
            Required.chosen(figure);
            return new FigureCorrection(
                    Optional.ofNullable(school.getValue())
                            .map(one -> one.code().value())
                            .orElse(""),
                    Optional.ofNullable(figure.getValue()).map(Column::name).orElse(""),
                    value.getValue(),
                    reason.getValue(),
                    Optional.ofNullable(document.getValue())
                            .map(one -> one.id().toString())
                            .orElse(null));
        }

        private static String text(String field) {
            return I18NProvider.translate("certification.county.correct." + field);
        }
    }
}
