package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Screened;
import org.junheng.assessment.ScreenedImports.ScreenedImport;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.schooldata.BulkImports.Refused;
import org.junheng.schooldata.BulkImports.Taken;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;

/** Takes the workbooks of many counties of a region together (批量导入) and tells what became of each. */
final class BulkImportDialog extends Composite<Dialog> {

    private final transient Regions regions;
    private final transient BiFunction<Integer, List<FormFile>, List<ScreenedImport>> importing;
    private final FormFiles files = new FormFiles();
    private final IntegerField year = new IntegerField(getTranslation("assessment.bulk.year"));
    private final FileUpload upload = new FileUpload(Workbooks.LARGEST_FILE, files::add, this::ready);
    private final Button begin = new Button();
    private final Div outcome = new Div();

    /**
     * @param importing takes files for a school year
     * @param closed runs when the dialog is closed
     */
    BulkImportDialog(
            Region region,
            Regions regions,
            int latest,
            BiFunction<Integer, List<FormFile>, List<ScreenedImport>> importing,
            Runnable closed) {
        this.regions = regions;
        this.importing = importing;
        year.setValue(latest);
        year.setStepButtonsVisible(true);
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> begin());
        outcome.addClassName("jh-stack");
        var how = new Paragraph(getTranslation("assessment.bulk.how"));
        how.addClassName("jh-muted");
        var content = new Div(how, year, upload.accepting(".xlsx", ".zip"), outcome);
        content.addClassName("jh-stack");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("assessment.bulk.of", region.name()));
        dialog.setWidth("min(60rem, 96vw)");
        dialog.add(content);
        dialog.getFooter().add(new Button(getTranslation("platform.close"), click -> dialog.close()), begin);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
        ready();
    }

    void open() {
        getContent().open();
    }

    private void ready() {
        begin.setText(getTranslation("assessment.bulk.begin", files.list().size()));
        begin.setEnabled(!files.list().isEmpty());
    }

    private void begin() {
        var value = year.getValue();
        if (value == null) {
            Notices.problem(getTranslation("assessment.bulk.noYear"));
        } else {
            Notices.attempt(() -> show(importing.apply(value, files.list())));
        }
        ready();
    }

    private void show(List<ScreenedImport> all) {
        files.clear();
        upload.clear();
        outcome.removeAll();
        var taken = all.stream().filter(each -> each.screened() != null).count();
        outcome.add(new Hint(
                taken == all.size() ? Tone.GOOD : Tone.WARNING,
                getTranslation("assessment.bulk.done", all.size(), taken, all.size() - taken)));
        var table = new PlainTable(
                        "assessment.bulk.file",
                        "assessment.bulk.county",
                        "assessment.bulk.schools",
                        "assessment.bulk.queries",
                        "assessment.bulk.resource")
                .stacked();
        all.forEach(each -> table.row(row(each)));
        outcome.add(table);
    }

    private Component[] row(ScreenedImport each) {
        return switch (each.outcome()) {
            case Refused refused ->
                new Component[] {
                    new Span(refused.fileName()),
                    new Span(),
                    new Span(),
                    new Span(),
                    new Span(Notices.text(refused.reason()))
                };
            case Taken taken -> row(taken.report(), each.screened());
        };
    }

    private Component[] row(ImportReport report, @Nullable Screened screened) {
        return new Component[] {
            new Span(report.fileName()),
            new Span(regions.pathName(report.county())),
            new Span(Integer.toString(report.schools())),
            new Span(Integer.toString(report.queries().size())),
            screened == null ? errors(report) : Words.badge(screened.resource())
        };
    }

    private static Details errors(ImportReport report) {
        return new Details(
                Words.errors(report.errors().size()),
                SchooldataNavigation.problems(report.errors(), List.of(), report.remarks()));
    }
}
