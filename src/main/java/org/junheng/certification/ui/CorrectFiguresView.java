package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Eligibilities;
import org.junheng.certification.FigureCorrections;
import org.junheng.certification.Indicators;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;

/** Corrects figures that were reported wrongly (数据更正), beside what falls short. */
@PermitAll
@Route("tasks/correct-figures")
class CorrectFiguresView extends TaskFormView<FigureCorrections> {

    private final FigureParts parts;
    private final Indicators indicators;
    private final Eligibilities eligibilities;
    private @Nullable FiguresEditor editor;

    CorrectFiguresView(TaskDesk desk, FigureParts parts, Indicators indicators, Eligibilities eligibilities) {
        super(desk);
        this.parts = parts;
        this.indicators = indicators;
        this.eligibilities = eligibilities;
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
        indicators
                .latest(id)
                .ifPresent(result -> page.add(new Details(
                        I18NProvider.translate("certification.county.result"),
                        new ResultTables(result.value(), eligibilities.edition(id)))));
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
