package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.notice.Objection;
import org.junheng.notice.Objections;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.ProblemList;
import org.junheng.review.ui.ReviewNavigation;

/** The province investigates an objection (异议); the county never sees who raised it. */
@PermitAll
@Route("tasks/investigate-objection")
class InvestigateObjectionView extends CaseDecisionView<ProblemList> {

    private final Objections objections;
    private @Nullable CustomField<ProblemList> problems;

    InvestigateObjectionView(TaskDesk desk, Parts parts, Objections objections) {
        super(desk, parts);
        this.objections = objections;
    }

    @Override
    List<Component> fields(Todo todo) {
        var id = CaseId.parse(todo.caseKey());
        var raised = objections.of(actor(), id).stream()
                .filter(objection -> objection.number().equals(todo.element()))
                .map(this::panel);
        return Stream.concat(raised, Stream.of(problems(id))).toList();
    }

    @Override
    protected ProblemList data(String decision) {
        // Only an objection that leads to rectification lists problems; what was entered before another choice is
        // dropped.
        return decision.equals("UPHOLD_RECTIFY")
                ? Objects.requireNonNull(problems).getValue()
                : new ProblemList(List.of());
    }

    private Component problems(CaseId id) {
        var field = ReviewNavigation.problems(
                parts().editions().get(parts().casefiles().get(id).edition()));
        draft().record("problems", field, ProblemList.class);
        problems = field;
        var panel = new Div(
                new H2(I18NProvider.translate("certification.objection.problems")),
                new Paragraph(I18NProvider.translate("certification.objection.problems.how")),
                field);
        panel.addClassName("jh-panel");
        return panel;
    }

    private Component panel(Objection objection) {
        var objector = objections.objector(actor(), objection.id());
        var text = new Paragraph(objection.text());
        text.addClassName("jh-prewrap");
        var panel = new Div(
                new H2(I18NProvider.translate(
                        "certification.objection.title", objection.number(), Dates.day(objection.raisedAt()))),
                new Paragraph(
                        I18NProvider.translate("certification.objection.by", objector.name(), objector.contact())),
                text);
        panel.addClassName("jh-panel");
        return panel;
    }
}
