package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Level;
import org.junheng.review.Report;
import org.junheng.review.Reports;

/** A level writes its report, beginning with what the review has found. */
abstract class ReportView extends WorkView<Report> {

    private final Reports reports;
    private final Level level;
    private final TextArea text = new TextArea();
    private final RadioButtonGroup<Report.Proposal> proposal = new RadioButtonGroup<>();

    ReportView(TaskDesk desk, Reports reports, Level level) {
        super(desk);
        this.reports = reports;
        this.level = level;
        text.setLabel(I18NProvider.translate("review.report.text"));
        text.setWidthFull();
        text.setMinRows(18);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> keep());
        proposal.setLabel(I18NProvider.translate("review.report.proposal"));
        proposal.setItems(Report.Proposal.values());
        proposal.setItemLabelGenerator(one -> I18NProvider.translate(one.textKey()));
        proposal.addValueChangeListener(change -> keep());
    }

    @Override
    final Component fields(Todo todo, CaseId id, boolean mine) {
        before(Report.class)
                .or(() -> reports.of(actor(), id, level).map(step -> step.value()))
                .ifPresent(this::fill);
        var outline = new Button(
                I18NProvider.translate("review.report.make-outline"), click -> Notices.attempt(() -> outline(id)));
        return section(I18NProvider.translate("review.report." + level), outline, text, proposal);
    }

    @Override
    final Report entered() {
        return new Report(text.getValue(), proposal.getValue());
    }

    private void fill(Report report) {
        text.setValue(report.words());
        proposal.setValue(report.proposal());
    }

    /** Adds to what is there, never instead of it. */
    private void outline(CaseId id) {
        var outline = reports.outline(actor(), id, level);
        text.setValue(text.isEmpty() ? outline : text.getValue() + "\n\n" + outline);
        keep();
    }
}
