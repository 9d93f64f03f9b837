package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.junheng.casefile.CaseId;
import org.junheng.certification.CountyFigures;
import org.junheng.certification.SheetsOnBehalf;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;

/** Sees to it that every school confirms its sheet (一校一表). */
@PermitAll
@Route("tasks/confirm-sheets")
class ConfirmSheetsView extends TaskFormView<SheetsOnBehalf> {

    private final CountyFigures figures;

    ConfirmSheetsView(TaskDesk desk, CountyFigures figures) {
        super(desk);
        this.figures = figures;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        return new SheetsPanel(figures, actor(), CaseId.parse(todo.caseKey()), mine);
    }

    @Override
    protected SheetsOnBehalf data(String decision) {
        return SheetsOnBehalf.none();
    }
}
