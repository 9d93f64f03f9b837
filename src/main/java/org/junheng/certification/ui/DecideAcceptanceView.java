package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.certification.AcceptanceDecision;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.TaskDesk;

/** The nation decides on the acceptance (认定). */
@PermitAll
@Route("tasks/decide-acceptance")
class DecideAcceptanceView extends CaseDecisionView<AcceptanceDecision> {

    private @Nullable ReturnItemsField returned;
    private final TextField documentNumber = new TextField(I18NProvider.translate("certification.documentNumber"));
    private final DatePicker decidedOn = Dates.picker(I18NProvider.translate("certification.decidedOn"));
    private final TextField list = new TextField(I18NProvider.translate("certification.list"));

    private final transient UnsettledHint unsettled;

    DecideAcceptanceView(TaskDesk desk, Parts parts, UnsettledHint unsettled) {
        super(desk, parts);
        this.unsettled = unsettled;
    }

    @Override
    String opensAt() {
        return "review.tab";
    }

    @Override
    List<Component> fields(Todo todo) {
        returned = new ReturnItemsField(items(todo), draft().part("returned"));
        draft().text("documentNumber", documentNumber);
        draft().day("decidedOn", decidedOn);
        draft().text("list", list);
        var official = new Div(documentNumber, decidedOn, list);
        official.addClassName("jh-columns");
        return List.of(
                unsettled.of(actor(), CaseId.parse(todo.caseKey())),
                new NationalSteps(parts(), todo),
                new Panel("certification.acceptance.document", official),
                returned);
    }

    @Override
    protected AcceptanceDecision data(String decision) {
        return new AcceptanceDecision(
                returned == null ? List.of() : returned.value(),
                documentNumber.getValue(),
                decidedOn.getValue(),
                list.getValue());
    }
}
