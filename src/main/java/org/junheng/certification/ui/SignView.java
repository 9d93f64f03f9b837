package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Round.SignOffKind;
import org.junheng.certification.SignedReport.SignStep;
import org.junheng.certification.Signing;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;

/** Signs a report (签署意见) with everything signed at hand: text, verdicts, statements, documents, digest. */
@PermitAll
@Route("tasks/sign")
class SignView extends TaskFormView<Signing> {

    private final CountyDossier dossier;
    private final Clock clock;
    private final DatePicker heldOn = Dates.picker(I18NProvider.translate("certification.county.sign.heldOn"));
    private final TextField minutes = new TextField(I18NProvider.translate("certification.county.sign.minutes"));
    private final TextField number = new TextField(I18NProvider.translate("certification.county.handUp.numberField"));

    SignView(TaskDesk desk, CountyDossier dossier, Clock clock) {
        super(desk);
        this.dossier = dossier;
        this.clock = clock;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var page =
                Panel.stack(new Panel("certification.county.signatures", dossier.signatures(id)), dossier.papers(id));
        dossier.signatures()
                .next(id, Objects.requireNonNull(todo.element()))
                .ifPresent(step -> page.add(details(step, mine)));
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(I18NProvider.translate("certification.county.report"), dossier.report(id));
        tabs.add(I18NProvider.translate("certification.county.result"), dossier.result(actor(), id));
        tabs.add(I18NProvider.translate("certification.county.statements"), dossier.statements(actor(), id));
        tabs.add(I18NProvider.translate("certification.county.changes"), dossier.changes(id));
        tabs.add(I18NProvider.translate("certification.county.eligibility"), dossier.eligibility(id));
        page.add(tabs);
        return page;
    }

    @Override
    protected Signing data(String decision) {
        mark(decision);
        return new Signing(heldOn.getValue(), minutes.getValue(), number.getValue());
    }

    /** What is missing is shown where it belongs; that it is missing is for {@link org.junheng.certification.Signatures} to say. */
    private void mark(String decision) {
        var signing = decision.equals("APPROVE");
        heldOn.setInvalid(signing && heldOn.isEmpty());
        minutes.setInvalid(signing && minutes.getValue().isBlank());
        number.setInvalid(signing && number.getValue().isBlank());
    }

    private Div details(SignStep step, boolean mine) {
        heldOn.setMax(LocalDate.now(clock));
        heldOn.setRequiredIndicatorVisible(true);
        minutes.setRequiredIndicatorVisible(true);
        minutes.setWidth("20rem");
        number.setWidth("16rem");
        number.setMaxLength(60);
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(I18NProvider.translate("certification.county.sign.numberHint"));
        heldOn.setVisible(step.kind() == SignOffKind.MEETING);
        minutes.setVisible(step.kind() == SignOffKind.MEETING);
        number.setVisible(step.kind() == SignOffKind.ISSUE);
        draft().day("heldOn", heldOn);
        draft().text("minutes", minutes);
        draft().text("number", number);
        var fields = Panel.row(heldOn, minutes, number);
        fields.addClassName("jh-panel");
        fields.setEnabled(mine);
        fields.setVisible(step.kind() == SignOffKind.MEETING || step.kind() == SignOffKind.ISSUE);
        return fields;
    }
}
