package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CountyFigures;
import org.junheng.certification.CountyFigures.Sheet;
import org.junheng.certification.SheetsOnBehalf;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.ConfirmStep;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Narrow;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.shared.Actor;

/** Which schools have confirmed their sheets (一校一表), who is missing, and confirming on their behalf (代). */
final class SheetsPanel extends Composite<Div> {

    private final CountyFigures figures;
    private final Actor actor;
    private final CaseId id;
    private final boolean mine;
    private final Div head = new Div();
    private final Grid<Sheet> grid = new Grid<>();
    private final TextField name = new TextField();
    private final Select<Boolean> shown = new Select<>();
    private List<Sheet> sheets = List.of();

    SheetsPanel(CountyFigures figures, Actor actor, CaseId id, boolean mine) {
        this.figures = figures;
        this.actor = actor;
        this.id = id;
        this.mine = mine;
        head.addClassName("jh-row");
        name.setPlaceholder(I18NProvider.translate("certification.county.sheets.search"));
        name.setAriaLabel(I18NProvider.translate("certification.county.sheets.search"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> filter());
        shown.setItems(true, false);
        shown.setItemLabelGenerator(missing -> I18NProvider.translate(
                missing ? "certification.county.sheets.missing" : "certification.county.sheets.all"));
        shown.setAriaLabel(I18NProvider.translate("certification.county.sheets.shown"));
        columns();
        list();
        shown.setValue(sheets.stream().anyMatch(sheet -> sheet.confirmation() == null));
        shown.addValueChangeListener(change -> filter());
        filter();
        grid.setEmptyStateText(I18NProvider.translate("certification.county.sheets.none"));
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(head, Panel.row(shown, name), grid);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(sheet -> sheet.school().name()).setHeader(head("school")).setFlexGrow(3);
        var code = grid.addColumn(sheet -> sheet.school().code().value())
                .setHeader(head("code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        Narrow.follow(grid, narrow -> code.setVisible(!narrow));
        grid.addComponentColumn(SheetsPanel::state).setHeader(head("state")).setFlexGrow(2);
        if (mine) {
            grid.addComponentColumn(this::action)
                    .setHeader(head("action"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
    }

    private void list() {
        sheets = figures.sheets(id);
        var missing =
                sheets.stream().filter(sheet -> sheet.confirmation() == null).count();
        head.removeAll();
        head.add(
                new Badge(
                        missing == 0 ? Tone.GOOD : Tone.WARNING,
                        I18NProvider.translate(
                                "certification.county.sheets.count", sheets.size() - missing, sheets.size())),
                new Span(I18NProvider.translate(
                        missing == 0
                                ? "certification.county.sheets.complete"
                                : "certification.county.sheets.incomplete",
                        missing)));
        if (mine && missing > 0) {
            var all = new Button(I18NProvider.translate("certification.county.sheets.confirmAll"), click -> askAll());
            all.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(all);
        }
    }

    private void filter() {
        var text = name.getValue().strip();
        var onlyMissing = Objects.equals(shown.getValue(), true);
        grid.setItems(sheets.stream()
                .filter(sheet -> !onlyMissing || sheet.confirmation() == null)
                .filter(sheet -> sheet.school().name().contains(text)
                        || sheet.school().code().value().contains(text))
                .toList());
    }

    private static Span state(Sheet sheet) {
        var confirmation = sheet.confirmation();
        if (confirmation == null) {
            return new Badge(Tone.WARNING, I18NProvider.translate("certification.county.sheets.unconfirmed"));
        }
        return new Span(I18NProvider.translate(
                confirmation.onBehalf()
                        ? "certification.county.sheets.confirmedOnBehalf"
                        : "certification.county.sheets.confirmed",
                confirmation.head(),
                Dates.moment(confirmation.at())));
    }

    private Span action(Sheet sheet) {
        var holder = new Span();
        if (sheet.confirmation() == null) {
            var confirm = new Button(
                    I18NProvider.translate("certification.county.sheets.confirm"),
                    click -> confirm(
                            new SheetsOnBehalf(List.of(sheet.school().code().value()), false)));
            confirm.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            confirm.setAriaLabel(I18NProvider.translate(
                    "certification.county.sheets.confirmOf", sheet.school().name()));
            holder.add(confirm);
        }
        return holder;
    }

    private void askAll() {
        var action = I18NProvider.translate("certification.county.sheets.confirmAll");
        ConfirmStep.ask(
                action,
                I18NProvider.translate(
                        "certification.county.sheets.confirmAllQuestion",
                        sheets.stream()
                                .filter(sheet -> sheet.confirmation() == null)
                                .count()),
                action,
                () -> confirm(new SheetsOnBehalf(List.of(), true)));
    }

    private void confirm(SheetsOnBehalf chosen) {
        Notices.attempt(() -> figures.confirm(actor, id, chosen));
        list();
        if (sheets.stream().allMatch(sheet -> sheet.confirmation() != null)) {
            shown.setValue(false);
        }
        filter();
    }

    private static String head(String column) {
        return I18NProvider.translate("certification.county.sheets.column." + column);
    }
}
