package org.junheng.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.request.NextDue;

/** Whoever asked for material looks at the answer, accepts it, or asks again. */
@PermitAll
@Route("tasks/judge-material-answer")
class JudgeMaterialAnswerView extends TaskFormView<NextDue> {

    private final RequestParts parts;
    private final DatePicker due = Dates.picker(I18NProvider.translate("request.judge.due"));

    JudgeMaterialAnswerView(TaskDesk desk, RequestParts parts) {
        super(desk);
        this.parts = parts;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var form = new Div(new RequestCard(actor(), parts.of(actor(), todo), parts.evidence()));
        form.addClassName("jh-stack");
        if (mine) {
            form.add(due);
        }
        return form;
    }

    @Override
    protected NextDue data(String decision) {
        return new NextDue(decision.equals("ASK_AGAIN") ? due.getValue() : null);
    }
}
