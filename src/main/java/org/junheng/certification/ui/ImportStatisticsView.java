package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;

/** Imports the school statistics, as often as it takes until there is no error. */
@PermitAll
@Route("tasks/import-statistics")
class ImportStatisticsView extends TaskFormView<NoData> {

    private final FigureParts parts;

    ImportStatisticsView(TaskDesk desk, FigureParts parts) {
        super(desk);
        this.parts = parts;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        return new ImportPanel(parts, actor(), CaseId.parse(todo.caseKey()), mine, () -> {});
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }
}
