package org.junheng.attainment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.junheng.attainment.AttainmentRule;
import org.junheng.attainment.Attainments;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Actor;

/** What was recorded of the state's monitoring in a county, the latest first, and a form for who may record more. */
final class AttainmentPanel extends Composite<Div> {

    private final Attainments attainments;
    private final Actor actor;
    private final CaseId id;

    AttainmentPanel(Attainments attainments, Actor actor, CaseId id) {
        this.attainments = attainments;
        this.actor = actor;
        this.id = id;
        getContent().addClassName("jh-stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        var all = attainments.all(actor, id);
        all.stream().limit(1).map(AttainmentResult::new).forEach(getContent()::add);
        attainments.recordable(actor, id).map(this::form).ifPresent(getContent()::add);
        if (all.size() > 1) {
            getContent().add(new H2(getTranslation("attainment.superseded")));
            all.stream().skip(1).map(AttainmentResult::new).forEach(getContent()::add);
        }
    }

    private Div form(AttainmentRule rule) {
        var form = new MonitoringForm(rule);
        var record = new Button(getTranslation("attainment.record"), click -> record(form));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var panel = new Div(new H2(getTranslation("attainment.record")), form, record);
        panel.addClassNames("jh-panel", "jh-stack");
        return panel;
    }

    private void record(MonitoringForm form) {
        if (Notices.attempt(() -> attainments.record(actor, id, form.getValue()))) {
            Notices.done(getTranslation("attainment.done"));
            show();
        }
    }
}
