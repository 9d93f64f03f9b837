package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.certification.LeaderDecision;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** The province applies to the state for the county. */
@PermitAll
@Route("tasks/apply-to-state")
class ApplyToStateView extends CaseDecisionView<LeaderDecision> {

    private final TextField documentNumber = new TextField(I18NProvider.translate("certification.documentNumber"));

    ApplyToStateView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    String opensAt() {
        return "review.tab";
    }

    @Override
    List<Component> fields(Todo todo) {
        documentNumber.setRequiredIndicatorVisible(true);
        documentNumber.setWidth("min(24rem, 100%)");
        draft().text("documentNumber", documentNumber);
        return List.of(new Panel("certification.apply", documentNumber));
    }

    @Override
    protected LeaderDecision data(String decision) {
        return new LeaderDecision(List.of(), documentNumber.getValue());
    }
}
