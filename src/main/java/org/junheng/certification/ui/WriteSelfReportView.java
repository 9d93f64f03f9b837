package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Readiness;
import org.junheng.certification.SelfReport;
import org.junheng.certification.SelfReport.Section;
import org.junheng.certification.SelfReports;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;

/** Writes the self-assessment report (自评报告) beside the tables it rests on; handing it in locks the case. */
@PermitAll
@Route("tasks/write-self-report")
class WriteSelfReportView extends TaskFormView<SelfReport> {

    private final SelfReports reports;
    private final Readiness readiness;
    private final CountyDossier dossier;
    private final FigureParts figures;
    private final Map<Section, TextArea> fields = new EnumMap<>(Section.class);

    WriteSelfReportView(
            TaskDesk desk, SelfReports reports, Readiness readiness, CountyDossier dossier, FigureParts figures) {
        super(desk);
        this.reports = reports;
        this.readiness = readiness;
        this.dossier = dossier;
        this.figures = figures;
    }

    @Override
    protected boolean wide() {
        return true;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(I18NProvider.translate("certification.county.report"), text(id, mine));
        tabs.add(I18NProvider.translate("certification.county.result"), dossier.result(actor(), id));
        tabs.add(I18NProvider.translate("certification.county.statements"), dossier.statements(actor(), id));
        tabs.add(
                I18NProvider.translate("certification.county.correct.sheets"),
                new SheetsPanel(figures.figures(), actor(), id, mine));
        tabs.add(I18NProvider.translate("certification.county.eligibility"), dossier.eligibility(id));
        return Panel.stack(gaps(id), queries(id), objection(id), dossier.papers(id), tabs);
    }

    @Override
    protected SelfReport data(String decision) {
        return entered();
    }

    private Component gaps(CaseId id) {
        var gaps = readiness.gaps(id);
        if (gaps.isEmpty()) {
            return new Hint(Tone.GOOD, I18NProvider.translate("certification.county.ready"));
        }
        var list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(I18NProvider.translate(gap.key(), gap.arguments()))));
        var hint = new Hint(Tone.WARNING, I18NProvider.translate("certification.county.notReady"));
        hint.add(list);
        return hint;
    }

    /** Queries that would go up without a word of explanation. */
    private Component queries(CaseId id) {
        var open = readiness.unexplained(id).size();
        var hint = new Hint(Tone.INFO, I18NProvider.translate("certification.county.ready.queries", open));
        hint.setVisible(open > 0);
        return hint;
    }

    /** Why a signer sent the last report back, if one did. */
    private Component objection(CaseId id) {
        var parts = new Div();
        var report = reports.latest(id).map(kept -> kept.id()).orElse(-1L);
        dossier.signatures().all(id).stream()
                .filter(kept -> kept.value().report() == report && !kept.value().agreed())
                .forEach(kept -> parts.add(new Hint(
                        Tone.BAD,
                        I18NProvider.translate(
                                "certification.county.report.objected",
                                kept.byName(),
                                kept.value().opinion()))));
        parts.setVisible(parts.getComponentCount() > 0);
        return parts;
    }

    private Component text(CaseId id, boolean mine) {
        var panel = Panel.stack();
        var before = reports.draft(id).map(SelfReport::sections).orElse(Map.of());
        for (var section : Section.values()) {
            var field = new TextArea(I18NProvider.translate(section.textKey()));
            field.setMaxLength(SelfReport.LONGEST);
            field.setMinRows(5);
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
            field.setValue(before.getOrDefault(section, ""));
            draft().part("report").text(section.name(), field);
            field.setReadOnly(!mine);
            fields.put(section, field);
            panel.add(field);
        }
        if (mine) {
            panel.add(Panel.row(
                    new Button(I18NProvider.translate("certification.county.report.keep"), click -> keep(id))));
        }
        return panel;
    }

    private void keep(CaseId id) {
        if (Notices.attempt(() -> reports.keepDraft(actor(), id, entered()))) {
            draft().part("report").forget();
            Notices.done(I18NProvider.translate("certification.county.report.kept"));
        }
    }

    private SelfReport entered() {
        var texts = new EnumMap<Section, String>(Section.class);
        fields.forEach((section, field) -> texts.put(section, field.getValue()));
        return SelfReport.of(texts);
    }
}
