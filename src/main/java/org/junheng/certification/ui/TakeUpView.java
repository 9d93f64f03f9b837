package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** Takes a case up (受理) with all its material at hand. */
@PermitAll
@Route("tasks/take-up")
class TakeUpView extends CaseDecisionView<NoData> {

    TakeUpView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    String opensAt() {
        return "certification.county.dossier";
    }

    @Override
    List<Component> fields(Todo todo) {
        return List.of();
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }
}
