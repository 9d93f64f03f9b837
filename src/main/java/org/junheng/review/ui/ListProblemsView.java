package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Level;
import org.junheng.review.ProblemList;
import org.junheng.review.Problems;

/** The province lists what the county has to rectify (形成问题清单), beginning with what the panel judged 未达标. */
@Route("tasks/list-problems")
class ListProblemsView extends WorkView<ProblemList> {

    private final Problems problems;
    private final JudgingParts parts;
    private @Nullable ProblemsEditor editor;

    ListProblemsView(TaskDesk desk, Problems problems, JudgingParts parts) {
        super(desk);
        this.problems = problems;
        this.parts = parts;
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        var names = parts.names(id);
        var shown = new ProblemsEditor(names, names.codes(), this::keep);
        shown.show(before(ProblemList.class)
                .map(ProblemList::drafts)
                .orElseGet(() -> problems.proposal(actor(), id, Level.PROVINCE)));
        editor = shown;
        return section(
                I18NProvider.translate("review.problems"),
                new Hint(Tone.INFO, I18NProvider.translate("review.problems.how")),
                shown);
    }

    @Override
    ProblemList entered() {
        return new ProblemList(editor == null ? List.of() : editor.drafts());
    }
}
