package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Level;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Problems;
import org.junheng.review.RecordedVisit;
import org.junheng.review.Visits;

/** City and province record a visit (实地核查); the city lists what it found there as well. */
@Route("tasks/record-visit")
class RecordVisitView extends WorkView<RecordedVisit> {

    private final Visits visits;
    private final Problems problems;
    private final JudgingParts parts;
    private @Nullable VisitEditor visit;
    private @Nullable ProblemsEditor found;

    RecordVisitView(TaskDesk desk, Visits visits, Problems problems, JudgingParts parts) {
        super(desk);
        this.visits = visits;
        this.problems = problems;
        this.parts = parts;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        var level = todo.process().equals("city-review") ? Level.CITY : Level.PROVINCE;
        var before = before(RecordedVisit.class);
        var names = parts.names(id);
        var shown = new VisitEditor(
                visits.schools(actor(), id),
                (seed, count) -> visits.draw(actor(), id, seed, count),
                visits.rules(),
                level == Level.PROVINCE,
                this::keep);
        before.map(RecordedVisit::visit).ifPresent(shown::fill);
        visit = shown;
        var form = stack(questions(visits.questions(actor(), id, level), names), shown);
        if (level == Level.CITY) {
            form.add(found(id, names, before));
        }
        return form;
    }

    @Override
    RecordedVisit entered() {
        return new RecordedVisit(visit == null ? null : visit.visit(), found == null ? List.of() : found.drafts());
    }

    private Component found(CaseId id, ItemNames names, Optional<RecordedVisit> before) {
        var editor = new ProblemsEditor(names, names.codes(), this::keep);
        editor.show(before.map(RecordedVisit::drafts)
                .filter(drafts -> !drafts.isEmpty())
                .orElseGet(() -> problems.proposal(actor(), id, Level.CITY)));
        found = editor;
        return section(
                I18NProvider.translate("review.problems"),
                new Hint(Tone.INFO, I18NProvider.translate("review.problems.how")),
                editor);
    }

    private static Component questions(List<OpinionDraft> questions, ItemNames names) {
        var title = I18NProvider.translate("review.visit.questions", questions.size());
        if (questions.isEmpty()) {
            return section(title, new Div(I18NProvider.translate("review.visit.no-questions")));
        }
        return section(
                title,
                Tables.of(
                        List.of(
                                I18NProvider.translate("review.problem.item"),
                                I18NProvider.translate("review.mark"),
                                I18NProvider.translate("review.remark")),
                        questions.stream()
                                .map(question -> List.<Component>of(
                                        Tables.text(names.of(question.item())),
                                        Tables.badge(question.mark()),
                                        Tables.text(question.words())))
                                .toList()));
    }
}
