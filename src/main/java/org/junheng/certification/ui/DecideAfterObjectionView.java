package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** Decides on the recommendation after an upheld objection was rectified. */
@PermitAll
@Route("tasks/decide-after-objection")
class DecideAfterObjectionView extends CaseDecisionView<NoData> {

    DecideAfterObjectionView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    String opensAt() {
        return "review.tab";
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
