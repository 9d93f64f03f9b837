package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;

/** The province hands a national return down to the county. */
@PermitAll
@Route("tasks/forward-return")
class ForwardReturnView extends CaseDecisionView<NoData> {

    ForwardReturnView(TaskDesk desk, Parts parts) {
        super(desk, parts);
    }

    @Override
    List<Component> fields(Todo todo) {
        return List.of(new ReturnedItems(parts(), todo));
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }
}
