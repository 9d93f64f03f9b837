package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.certification.FigureCorrections;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;

/** Corrects figures that were reported wrongly (数据更正), beside what falls short. */
@PermitAll
@Route("tasks/correct-figures")
class CorrectFiguresView extends TaskFormView<FigureCorrections> {

    private final FigureParts parts;
    private final ResultParts results;
    private @Nullable FiguresEditor editor;

    CorrectFiguresView(TaskDesk desk, FigureParts parts, ResultParts results) {
        super(desk);
        this.parts = parts;
        this.results = results;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var shown = new FiguresEditor(parts, actor(), id, draft(), mine);
        editor = shown;
        var page = Panel.stack();
        results.folded(actor(), id).ifPresent(page::add);
        page.add(shown);
        return page;
    }

    @Override
    protected FigureCorrections data(String decision) {
        return decision.equals("BACK")
                ? FigureCorrections.none()
                : Objects.requireNonNull(editor).value();
    }
}
