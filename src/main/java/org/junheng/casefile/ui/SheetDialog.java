package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Notices;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;

/** A school's sheet in full, with the form to correct a figure (数据更正) for those who may. */
final class SheetDialog {

    private final Dialog dialog = new Dialog();
    private final School school;
    private final Workbooks workbooks;
    private final ComboBox<Column> column = new ComboBox<>();
    private final TextField value = new TextField();
    private final TextArea reason = new TextArea();
    private final TextField proof = new TextField();

    /**
     * A school's sheet beside that of the year before, if there was one.
     *
     * @param trail where its figures come from
     * @param correct takes a correction and says whether it was done; absent if nothing may be corrected
     */
    SheetDialog(
            School school,
            Optional<School> last,
            Workbooks workbooks,
            Supplier<FigureTrail> trail,
            @Nullable Predicate<Correction> correct) {
        this.school = school;
        this.workbooks = workbooks;
        dialog.setHeaderTitle(school.name() + " " + school.code());
        dialog.setWidth("min(52rem, 96vw)");
        var content = new Div();
        content.addClassName("jh-stack");
        if (correct != null) {
            content.add(form(correct));
        }
        content.add(new SheetFacts(school, last, workbooks, trail));
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private Component form(Predicate<Correction> correct) {
        column.setLabel(dialog.getTranslation("casefile.correction.column"));
        column.setItems(Arrays.stream(Column.values())
                .filter(one -> one != Column.CODE && one != Column.NAME)
                .toList());
        column.setItemLabelGenerator(workbooks::name);
        column.addValueChangeListener(change -> value.setHelperText(dialog.getTranslation(
                "casefile.correction.now",
                change.getValue() == null ? "" : SheetFacts.written(school, change.getValue(), workbooks))));
        value.setLabel(dialog.getTranslation("casefile.correction.value"));
        reason.setLabel(dialog.getTranslation("casefile.correction.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        proof.setLabel(dialog.getTranslation("casefile.correction.proof"));
        var save = new Button(dialog.getTranslation("casefile.correction.save"), click -> save(correct));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(column, value, proof);
        fields.addClassName("jh-columns");
        var form = new Div(new H3(dialog.getTranslation("casefile.correction")), fields, reason, save);
        form.addClassNames("jh-panel", "jh-stack");
        return form;
    }

    private void save(Predicate<Correction> correct) {
        column.setInvalid(column.getValue() == null);
        reason.setInvalid(reason.getValue().isBlank());
        if (column.isInvalid() || reason.isInvalid()) {
            Notices.problem(dialog.getTranslation("casefile.correction.incomplete"));
        } else if (correct.test(Correction.of(
                school.code(),
                column.getValue(),
                blankToNull(value.getValue()),
                reason.getValue().strip(),
                blankToNull(proof.getValue())))) {
            dialog.close();
        }
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
