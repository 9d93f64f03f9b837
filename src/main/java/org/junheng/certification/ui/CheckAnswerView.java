package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** The province checks the county's answers. */
@PermitAll
@Route("tasks/check-answer")
class CheckAnswerView extends CaseDecisionView<NoData> {

    CheckAnswerView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    List<Component> fields(Todo todo) {
        return List.of(new NationalSteps(parts(), todo));
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }
}
