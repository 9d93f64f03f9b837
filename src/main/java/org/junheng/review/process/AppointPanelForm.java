package org.junheng.review.process;

import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.TaskForm;
import org.junheng.platform.engine.Todo;
import org.junheng.review.Appointment;
import org.junheng.review.Panels;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Who sits on the panel (组建专家组). */
@Component
class AppointPanelForm implements TaskForm<Appointment> {

    private final Panels panels;

    AppointPanelForm(Panels panels) {
        this.panels = panels;
    }

    @Override
    public String key() {
        return "tasks/appoint-panel";
    }

    @Override
    public Class<Appointment> dataType() {
        return Appointment.class;
    }

    @Override
    public List<String> decisions(Todo todo) {
        return List.of("SUBMIT");
    }

    @Override
    public Map<String, Object> complete(Actor actor, Todo todo, String decision, String opinion, Appointment data) {
        panels.appoint(actor, CaseId.parse(todo.caseKey()), data.names());
        return Map.of("experts", data.names());
    }
}
