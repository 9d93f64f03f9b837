package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.certification.LeaderDecision;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** The province's leader decides on the recommendation. */
@PermitAll
@Route("tasks/decide-evaluation")
class DecideEvaluationView extends CaseDecisionView<LeaderDecision> {

    private @Nullable ReturnItemsField returned;
    private final TextField documentNumber = new TextField(I18NProvider.translate("certification.documentNumber"));

    DecideEvaluationView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    String opensAt() {
        return "review.tab";
    }

    @Override
    List<Component> fields(Todo todo) {
        returned = new ReturnItemsField(items(todo), draft().part("returned"));
        draft().text("documentNumber", documentNumber);
        documentNumber.setWidth("min(24rem, 100%)");
        return List.of(new Panel("certification.document", documentNumber), returned);
    }

    @Override
    protected LeaderDecision data(String decision) {
        return new LeaderDecision(returned == null ? List.of() : returned.value(), documentNumber.getValue());
    }
}
