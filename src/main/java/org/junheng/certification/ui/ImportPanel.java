package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.junheng.casefile.CaseFileImports;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Links;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.Query;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;
import org.junheng.shared.Actor;

/** The workbooks of a case: upload, what is wrong with the latest, all earlier ones and the way back to them. */
final class ImportPanel extends Composite<Div> {

    private final CaseStatistics statistics;
    private final CaseFileImports imports;
    private final Casefiles casefiles;
    private final Actor actor;
    private final CaseId id;
    private final boolean mine;
    private final Runnable changed;
    private final Div results = new Div();

    ImportPanel(FigureParts parts, Actor actor, CaseId id, boolean mine, Runnable changed) {
        this.statistics = parts.statistics();
        this.imports = parts.imports();
        this.casefiles = parts.casefiles();
        this.actor = actor;
        this.id = id;
        this.mine = mine;
        this.changed = changed;
        getContent().addClassName("jh-stack");
        results.addClassName("jh-stack");
        if (mine) {
            getContent()
                    .add(
                            upload(),
                            SchooldataNavigation.formsImport(
                                    files -> imports.previewForms(actor, id, files),
                                    (files, seen) -> imports.importForms(actor, id, files, seen),
                                    this::imported),
                            SchooldataNavigation.schoolFilesImport(
                                    "api/v1/cases/%s/statistics/school-sheets.zip".formatted(id),
                                    files -> imports.previewSchools(actor, id, files),
                                    (files, seen) -> imports.importSchools(actor, id, files, seen),
                                    this::imported));
        }
        getContent().add(results);
        list();
    }

    private Panel upload() {
        var template = new Anchor(
                "api/v1/cases/%s/statistics/template.xlsx".formatted(id),
                I18NProvider.translate("certification.county.import.template"));
        template.setRouterIgnore(true);
        var upload = new FileUpload(
                        Workbooks.LARGEST_FILE,
                        (name, content) -> statistics.importWorkbook(actor, id, name, content),
                        this::imported)
                .single()
                .accepting(".xlsx");
        return new Panel(
                "certification.county.import.upload",
                new Span(I18NProvider.translate("certification.county.import.hint")),
                template,
                Links.to(
                        Links.ofCase(id.toString()) + "/figures",
                        I18NProvider.translate("certification.county.import.lastYear")),
                upload);
    }

    private void imported() {
        list();
        changed.run();
    }

    private void list() {
        results.removeAll();
        var handedIn = statistics.imports(actor, id);
        if (handedIn.isEmpty()) {
            results.add(new EmptyState(
                    I18NProvider.translate("certification.county.import.none"),
                    I18NProvider.translate("certification.county.import.noneHint")));
            return;
        }
        var latest = handedIn.getFirst();
        results.add(state(latest));
        if (!latest.errors().isEmpty()) {
            results.add(new Panel("certification.county.import.errors", new ErrorsGrid(latest.errors())));
        }
        var asked = latest.queries().stream()
                .filter(query -> !query.concernsWorkbook())
                .toList();
        if (!asked.isEmpty()) {
            results.add(new Panel("certification.county.import.queries", queries(asked)));
        }
        if (!latest.remarks().isEmpty()) {
            results.add(new Panel("certification.county.import.remarks", new ErrorsGrid(latest.remarks())));
        }
        results.add(new Panel("certification.county.import.history", history(handedIn)));
    }

    private static Hint state(ImportReport latest) {
        return latest.errors().isEmpty()
                ? new Hint(
                        Tone.GOOD,
                        I18NProvider.translate(
                                "certification.county.import.accepted",
                                latest.fileName(),
                                latest.schools(),
                                latest.queries().size()))
                : new Hint(
                        Tone.BAD,
                        I18NProvider.translate(
                                "certification.county.import.refused",
                                latest.fileName(),
                                latest.errors().size()));
    }

    private static Grid<Query> queries(List<Query> queries) {
        var grid = new Grid<Query>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(Query::school)
                .setHeader(head("school"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(query -> I18NProvider.translate(
                        query.message().key(), query.message().parameters()))
                .setHeader(head("query"))
                .setFlexGrow(4);
        grid.setItems(queries);
        grid.setAllRowsVisible(queries.size() < 12);
        return grid;
    }

    private PlainTable history(List<ImportReport> imports) {
        var table = new PlainTable(
                "certification.county.import.column.file",
                "certification.county.import.column.at",
                "certification.county.import.column.by",
                "certification.county.import.column.result",
                "certification.county.import.column.action",
                "certification.county.import.column.sha256");
        var adopted = casefiles.get(id).statistics();
        for (var report : imports) {
            var current = report.statistics().filter(id -> id.equals(adopted)).isPresent();
            var digest = new Span(report.sha256().value().substring(0, 12) + "…");
            digest.setTitle(report.sha256().value());
            table.row(
                    new Span(report.fileName()),
                    new Span(Dates.moment(report.at())),
                    new Span(report.byName()),
                    result(report, current),
                    action(report, current),
                    digest);
        }
        return table;
    }

    private static Badge result(ImportReport report, boolean current) {
        if (current) {
            return new Badge(Tone.GOOD, I18NProvider.translate("certification.county.import.current"));
        }
        return report.errors().isEmpty()
                ? new Badge(Tone.NEUTRAL, I18NProvider.translate("certification.county.import.earlier"))
                : new Badge(
                        Tone.BAD,
                        I18NProvider.translate(
                                "certification.county.import.errorCount",
                                report.errors().size()));
    }

    private Span action(ImportReport report, boolean current) {
        var holder = new Span();
        if (mine && !current && report.accepted() != null) {
            var back = new Button(
                    I18NProvider.translate("certification.county.import.goBack"),
                    click -> goBack(Objects.requireNonNull(report.accepted())));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            holder.add(back);
        }
        return holder;
    }

    private void goBack(StatisticsId earlier) {
        if (Notices.attempt(() -> statistics.goBack(actor, id, earlier))) {
            Notices.done(I18NProvider.translate("certification.county.import.wentBack"));
            list();
            changed.run();
        }
    }

    private static String head(String column) {
        return I18NProvider.translate("certification.county.import.column." + column);
    }
}
