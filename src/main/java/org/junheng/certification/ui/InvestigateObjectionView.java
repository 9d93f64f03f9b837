package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.notice.Objection;
import org.junheng.notice.Objections;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.TaskDesk;

/** The province investigates an objection (异议); the county never sees who raised it. */
@PermitAll
@Route("tasks/investigate-objection")
class InvestigateObjectionView extends CaseDecisionView<NoData> {

    private final Objections objections;

    InvestigateObjectionView(TaskDesk desk, Parts parts, Objections objections) {
        super(desk, parts);
        this.objections = objections;
    }

    @Override
    List<Component> fields(Todo todo) {
        return objections.of(actor(), CaseId.parse(todo.caseKey())).stream()
                .filter(objection -> objection.number().equals(todo.element()))
                .map(this::panel)
                .toList();
    }

    @Override
    protected NoData data(String decision) {
        return new NoData();
    }

    private Component panel(Objection objection) {
        var objector = objections.objector(actor(), objection.id());
        var text = new Paragraph(objection.text());
        text.addClassName("jh-prewrap");
        var panel = new Div(
                new H3(I18NProvider.translate(
                        "certification.objection.title", objection.number(), Dates.day(objection.raisedAt()))),
                new Paragraph(
                        I18NProvider.translate("certification.objection.by", objector.name(), objector.contact())),
                text);
        panel.addClassName("jh-panel");
        return panel;
    }
}
