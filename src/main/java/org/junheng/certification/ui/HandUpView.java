package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CountyRequest;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;

/** Hands the signed case up with its request (请示): number, date, and a last look at what goes. */
@PermitAll
@Route("tasks/hand-up")
class HandUpView extends TaskFormView<CountyRequest> {

    private final CountyDossier dossier;
    private final Clock clock;
    private final TextField number = new TextField(I18NProvider.translate("certification.county.handUp.numberField"));
    private final DatePicker date = Dates.picker(I18NProvider.translate("certification.county.handUp.dateField"));

    HandUpView(TaskDesk desk, CountyDossier dossier, Clock clock) {
        super(desk);
        this.dossier = dossier;
        this.clock = clock;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        number.setRequiredIndicatorVisible(true);
        number.setWidth("20rem");
        number.setMaxLength(60);
        number.setValue(dossier.requests().issuedNumber(id).orElse(""));
        date.setRequiredIndicatorVisible(true);
        date.setMax(LocalDate.now(clock));
        date.setValue(LocalDate.now(clock));
        draft().text("number", number);
        draft().day("date", date);
        var fields = Panel.row(number, date);
        fields.setEnabled(mine);
        return Panel.stack(
                new Hint(Tone.INFO, I18NProvider.translate("certification.county.handUp.hint")),
                new Panel("certification.county.handUp.request", fields),
                dossier.papers(id),
                new Panel("certification.county.signatures", dossier.signatures(id)),
                new Panel("certification.county.report", dossier.report(id)),
                new Panel("certification.county.result", dossier.result(actor(), id)));
    }

    @Override
    protected CountyRequest data(String decision) {
        number.setInvalid(number.getValue().isBlank());
        date.setInvalid(date.isEmpty());
        return new CountyRequest(number.getValue(), date.getValue());
    }
}
