package org.junheng.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junheng.casefile.Round;
import org.junheng.casefile.Round.NationalStep;
import org.junheng.casefile.Round.QueryRule;
import org.junheng.casefile.Round.SignOff;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;

/** A round as a form. */
final class RoundDialog {

    private final Dialog dialog = new Dialog();
    private final TextField id = new TextField();
    private final TextField name = new TextField();
    private final IntegerField schoolYear = new IntegerField();
    private final IntegerField fiscalYear = new IntegerField();
    private final DatePicker opens;
    private final DatePicker closes;
    private final Select<Edition> edition = new Select<>();
    private final Select<QueryRule> queries = new Select<>();
    private final RowList<SignOff> signOff;
    private final RowList<NationalStep> nationalSteps;

    /** To add a round like those of this day's year. */
    RoundDialog(Editions editions, LocalDate today, Consumer<Round> save) {
        this(editions, List.of(), List.of(), save);
        edition.setValue(editions.national());
        queries.setValue(QueryRule.EXPLAINED);
        dialog.setHeaderTitle(dialog.getTranslation("casefile.round.add"));
        schoolYear.setValue(today.getYear());
        fiscalYear.setValue(today.getYear());
        opens.setValue(today);
        closes.setValue(today.plusYears(1));
    }

    /** To change a round. */
    RoundDialog(Editions editions, Round round, Consumer<Round> save) {
        this(editions, round.signOff(), round.nationalSteps(), save);
        edition.setValue(editions.get(round.edition()));
        queries.setValue(round.queries());
        dialog.setHeaderTitle(round.name());
        id.setValue(round.id());
        id.setReadOnly(true);
        name.setValue(round.name());
        schoolYear.setValue(round.schoolYear().value());
        fiscalYear.setValue(round.fiscalYear());
        opens.setValue(round.opens());
        closes.setValue(round.closes());
    }

    private RoundDialog(Editions editions, List<SignOff> chain, List<NationalStep> steps, Consumer<Round> save) {
        id.setLabel(dialog.getTranslation("casefile.round.id"));
        id.setHelperText(dialog.getTranslation("casefile.round.id.help"));
        name.setLabel(dialog.getTranslation("casefile.round.name"));
        schoolYear.setLabel(dialog.getTranslation("casefile.round.schoolYear"));
        fiscalYear.setLabel(dialog.getTranslation("casefile.round.fiscalYear"));
        edition.setLabel(dialog.getTranslation("standard.editions.id"));
        edition.setItems(
                editions.all().stream().filter(one -> one.province() == null).toList());
        edition.setItemLabelGenerator(one -> one.id() + " " + one.title());
        queries.setLabel(dialog.getTranslation("casefile.round.queries"));
        queries.setItems(QueryRule.values());
        queries.setItemLabelGenerator(one -> dialog.getTranslation("casefile.round.queries." + one));
        opens = Dates.picker(dialog.getTranslation("casefile.round.opens"));
        closes = Dates.picker(dialog.getTranslation("casefile.round.closes"));
        signOff = new RowList<>(
                dialog.getTranslation("casefile.round.signOff"), chain, SignOffRow::new, () -> new SignOffRow(null));
        nationalSteps = new RowList<>(
                dialog.getTranslation("casefile.round.nationalSteps"),
                steps,
                NationalStepRow::new,
                () -> new NationalStepRow(null));
        var fields = new Div(id, name, schoolYear, fiscalYear, opens, closes, edition, queries);
        fields.addClassName("jh-columns");
        var content = new Div(fields, signOff, nationalSteps);
        content.addClassName("jh-stack");
        dialog.setWidth("min(58rem, 96vw)");
        dialog.add(content);
        var confirm = new Button(dialog.getTranslation("casefile.round.save"), click -> save(save));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.cancel"), click -> dialog.close()), confirm);
    }

    void open() {
        dialog.open();
    }

    private void save(Consumer<Round> save) {
        Round round;
        try {
            round = round();
        } catch (IllegalArgumentException e) {
            Notices.problem(dialog.getTranslation("casefile.round.wrong"));
            return;
        }
        if (Notices.attempt(() -> save.accept(round))) {
            Notices.done(dialog.getTranslation("casefile.round.saved", round.name()));
            dialog.close();
        }
    }

    private Round round() {
        if (schoolYear.isEmpty() || fiscalYear.isEmpty() || opens.isEmpty() || closes.isEmpty()) {
            throw new IllegalArgumentException("A round without years or dates");
        }
        return new Round(
                id.getValue().strip(),
                name.getValue().strip(),
                new SchoolYear(schoolYear.getValue()),
                fiscalYear.getValue(),
                opens.getValue(),
                closes.getValue(),
                edition.getValue().id(),
                queries.getValue(),
                signOff.values(),
                nationalSteps.values());
    }
}
