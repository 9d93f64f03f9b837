package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Appointment;
import org.junheng.review.Candidate;
import org.junheng.review.Panels;

/** The province appoints the panel (组建专家组); whoever is recused cannot be chosen. */
@Route("tasks/appoint-panel")
class AppointPanelView extends WorkView<Appointment> {

    private final Panels panels;
    private final CheckboxGroup<Candidate> chosen = new CheckboxGroup<>();
    private final Span count = new Span();

    AppointPanelView(TaskDesk desk, Panels panels) {
        super(desk);
        this.panels = panels;
        chosen.setItemLabelGenerator(AppointPanelView::label);
        chosen.setItemEnabledProvider(candidate -> candidate.reasonAgainst().isEmpty());
        chosen.addThemeName("vertical");
        chosen.addValueChangeListener(change -> {
            count();
            keep();
        });
        count.getElement().setAttribute("role", "status");
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        var candidates = panels.candidates(actor(), id);
        chosen.setLabel(I18NProvider.translate("review.panel.candidates"));
        chosen.setItems(candidates);
        var before = before(Appointment.class).map(Appointment::names).orElse(List.of());
        chosen.setValue(candidates.stream()
                .filter(candidate -> candidate.reasonAgainst().isEmpty() && before.contains(candidate.expert()))
                .collect(Collectors.toSet()));
        count();
        return section(
                I18NProvider.translate("review.panel"),
                new Span(I18NProvider.translate(
                        "review.panel.how", panels.size().from(), panels.size().to())),
                chosen,
                count);
    }

    @Override
    Appointment entered() {
        Set<Candidate> value = chosen.getValue();
        return new Appointment(value.stream().map(Candidate::expert).sorted().toList());
    }

    private void count() {
        count.setText(
                I18NProvider.translate("review.panel.chosen", chosen.getValue().size()));
    }

    private static String label(Candidate candidate) {
        return candidate
                .reasonAgainst()
                .map(reason -> I18NProvider.translate("review.panel.recused", candidate.name(), reason))
                .orElse(candidate.name());
    }
}
