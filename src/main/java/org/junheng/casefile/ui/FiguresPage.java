package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.platform.ui.ConfirmStep;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Notices;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.SheetConfirmation;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;
import org.junheng.shared.Actor;
import org.junheng.shared.Role;

/** The figures of a case, laid out anew after every change. */
final class FiguresPage extends Composite<Div> {

    private final Actor actor;
    private final CaseId id;
    private final FiguresTab parts;
    private final Div report = new Div();
    private final Span lastYear = new Span();
    private final Div content = new Div();

    FiguresPage(Actor actor, CaseId id, FiguresTab parts) {
        this.actor = actor;
        this.id = id;
        this.parts = parts;
        report.addClassName("jh-stack");
        content.addClassName("jh-stack");
        getContent().addClassName("jh-stack");
        if (isEditor(casefile()) && casefile().figuresEditable()) {
            getContent()
                    .add(
                            upload(),
                            SchooldataNavigation.formsImport(
                                    files -> parts.imports().previewForms(actor, id, files),
                                    (files, seen) -> parts.imports().importForms(actor, id, files, seen),
                                    this::show),
                            SchooldataNavigation.schoolFilesImport(
                                    "api/v1/cases/%s/statistics/school-sheets.zip".formatted(id),
                                    files -> parts.imports().previewSchools(actor, id, files),
                                    (files, seen) -> parts.imports().importSchools(actor, id, files, seen),
                                    this::show));
        }
        getContent().add(report, content);
        show();
    }

    private Casefile casefile() {
        return parts.casefiles().get(actor, id);
    }

    private boolean isEditor(Casefile casefile) {
        return actor.has(Role.COUNTY_EDITOR, casefile.county());
    }

    private Div upload() {
        var last = new AtomicReference<@Nullable ImportReport>();
        var upload = new FileUpload(
                        Workbooks.LARGEST_FILE,
                        (name, file) -> last.set(parts.caseStatistics().importWorkbook(actor, id, name, file)),
                        () -> imported(last.getAndSet(null)))
                .single()
                .accepting(".xlsx");
        var template = Templates.link(id);
        var panel = new Div(new H2(getTranslation("casefile.figures.import")), template, upload, lastYear());
        panel.addClassNames("jh-panel", "jh-stack");
        return panel;
    }

    /** What last year's figures are, and where to hand them in: as a workbook, or as forms. */
    private Details lastYear() {
        var last = new AtomicReference<@Nullable ImportReport>();
        var imports = parts.lastYearImports();
        var upload = new FileUpload(
                        Workbooks.LARGEST_FILE,
                        (name, file) -> last.set(imports.importWorkbook(actor, id, name, file)),
                        () -> imported(last.getAndSet(null)))
                .single()
                .accepting(".xlsx");
        var forms = SchooldataNavigation.formsImport(
                files -> imports.previewForms(actor, id, files),
                (files, seen) -> imports.importForms(actor, id, files, seen),
                this::show);
        var content = new Div(lastYear, upload, forms);
        content.addClassName("jh-stack");
        return new Details(getTranslation("casefile.last-year"), content);
    }

    private String saidOfLastYear() {
        return parts.caseStatistics()
                .lastYear(actor, id)
                .map(version -> getTranslation(
                        "casefile.last-year.present",
                        version.year().toString(),
                        version.byName(),
                        Dates.moment(version.at())))
                .orElseGet(() -> getTranslation("casefile.last-year.none"));
    }

    private void imported(@Nullable ImportReport imported) {
        report.removeAll();
        if (imported != null) {
            report.add(new ImportResult(imported));
        }
        show();
    }

    private void show() {
        lastYear.setText(saidOfLastYear());
        content.removeAll();
        var casefile = casefile();
        var figures = casefile.statistics();
        if (figures == null) {
            content.add(new EmptyState(
                    getTranslation("casefile.figures.empty"), getTranslation("casefile.figures.empty.how")));
        } else {
            content.add(sheets(casefile, figures));
            content.add(lost(casefile, figures));
            var corrections = parts.statistics().corrections(figures);
            if (!corrections.isEmpty()) {
                content.add(new CorrectionsTable(corrections, parts.workbooks()));
            }
            content.add(new CountyFigures(
                    parts.statistics().get(figures),
                    parts.statistics().lastYear(figures),
                    parts.workbooks(),
                    () -> parts.origins().of(figures)));
        }
        if (parts.people().oversees(actor, casefile.county())) {
            var changeable = isEditor(casefile) && casefile.figuresEditable();
            content.add(
                    new ImportHistory(parts.caseStatistics().imports(actor, id), figures, changeable, this::goBack));
        }
    }

    private Div sheets(Casefile casefile, StatisticsId figures) {
        var version = parts.statistics().version(figures);
        var county = parts.statistics().get(figures);
        Map<SchoolCode, SheetConfirmation> confirmed = parts.confirmations().confirmations(figures).stream()
                .collect(Collectors.toMap(SheetConfirmation::school, Function.identity()));
        var said = new Span(getTranslation(
                "casefile.figures.version",
                version.number(),
                version.byName(),
                Dates.moment(version.at()),
                confirmed.size(),
                county.schools().size()));
        said.addClassNames("jh-muted", "jh-grow");
        var head = new Div(new H2(getTranslation("casefile.figures.sheets")), said);
        head.addClassName("jh-row");
        var last = parts.statistics().lastYear(figures);
        var missing = county.schools().stream()
                .map(School::code)
                .filter(code -> !confirmed.containsKey(code))
                .toList();
        var changeable = isEditor(casefile) && casefile.figuresEditable();
        if (changeable && !missing.isEmpty()) {
            head.add(confirmOnBehalf(figures, missing));
        }
        var panel = new Div(
                head,
                new SheetsGrid(
                        county.schools(),
                        confirmed,
                        parts.workbooks(),
                        school -> new SheetDialog(
                                        school,
                                        last.flatMap(before -> before.school(school.code())),
                                        parts.workbooks(),
                                        () -> parts.origins().of(figures),
                                        changeable ? this::correct : null)
                                .open()));
        panel.addClassNames("jh-panel", "jh-stack");
        return panel;
    }

    private LostSchools lost(Casefile casefile, StatisticsId figures) {
        var lost = parts.caseStatistics().lost(actor, id);
        var changeable = isEditor(casefile) && casefile.figuresEditable();
        var list = new LostSchools(lost, parts.statistics().get(figures).schools(), changeable ? this::say : null);
        list.setVisible(!lost.isEmpty());
        return list;
    }

    private void say(SchoolCode before, @Nullable SchoolCode carriedOn) {
        if (Notices.attempt(() -> parts.caseStatistics().say(actor, id, before, carriedOn))) {
            Notices.done(getTranslation("casefile.lost.said"));
            show();
        }
    }

    private Button confirmOnBehalf(StatisticsId figures, Collection<SchoolCode> missing) {
        var confirm = new Button(getTranslation("casefile.figures.behalf", missing.size()));
        confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
        confirm.addClickListener(click -> ConfirmStep.ask(
                confirm.getText(),
                getTranslation("casefile.figures.behalf.text", missing.size()),
                getTranslation("casefile.figures.behalf.action"),
                () -> {
                    parts.confirmations().confirmOnBehalf(actor, figures, missing);
                    show();
                }));
        return confirm;
    }

    private boolean correct(Correction correction) {
        var done = Notices.attempt(() -> parts.caseStatistics().correct(actor, id, List.of(correction)));
        if (done) {
            Notices.done(getTranslation("casefile.figures.corrected"));
            show();
        }
        return done;
    }

    private void goBack(StatisticsId earlier) {
        if (Notices.attempt(() -> parts.caseStatistics().goBack(actor, id, earlier))) {
            Notices.done(getTranslation("casefile.figures.restored"));
            show();
        }
    }
}
