package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junheng.platform.ui.OpenableValue;
import org.junheng.schooldata.CellError;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.Query;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolFilesPreview;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Digest;

/** The parts of this module that other modules' pages are built from. */
public final class SchooldataNavigation {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SchooldataNavigation() {}

    /** What is wrong with a workbook, what should be looked at, and what was left aside. Nothing if there is nothing. */
    public static Component problems(List<CellError> errors, List<Query> queries, List<CellError> remarks) {
        return new ProblemsPanel(errors, queries, remarks);
    }

    /** Which columns no form has; that all were found if there is none. */
    public static Component notFound(List<Column> columns) {
        var names = columns.stream()
                .map(Column::header)
                .collect(Collectors.joining(I18NProvider.translate("schooldata.forms.comma")));
        return new Span(
                columns.isEmpty()
                        ? I18NProvider.translate("schooldata.forms.complete")
                        : I18NProvider.translate("schooldata.forms.missing", columns.size(), names));
    }

    /** A link that downloads the empty workbook. */
    public static Component template(Workbooks workbooks) {
        var handler = DownloadHandler.fromInputStream(download -> {
            var content = workbooks.template();
            var name = I18NProvider.translate("schooldata.template.file");
            return new DownloadResponse(new ByteArrayInputStream(content), name, XLSX, content.length);
        });
        return new Anchor(handler, I18NProvider.translate("schooldata.template.download"));
    }

    /**
     * Takes forms of the yearly education statistics (教基) together, shows what they give and imports them once confirmed.
     *
     * @param reading reads them and stores nothing
     * @param importing takes over those of the preview with this digest
     * @param imported called afterwards
     */
    public static Component formsImport(
            Function<List<FormFile>, FormsPreview> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported) {
        return new FormsImport(reading, importing, imported);
    }

    /**
     * Opens where a number comes from (数据溯源).
     *
     * @param calculation from the figures to the number; nothing for a figure as it was reported
     */
    public static void openLineage(
            String title, List<Component> calculation, List<FigureOrigin> schools, List<CountyOrigin> county) {
        new LineageDialog(title, calculation, schools, county).open();
    }

    /** A figure of a school as it was reported, which opens to its cell. */
    public static Component figure(Component shown, School school, Column column, Supplier<FigureTrail> trail) {
        var title = I18NProvider.translate("schooldata.lineage.title", school.name(), column.header());
        return new OpenableValue(
                shown, title, () -> openLineage(title, List.of(), own(school, column, trail.get()), List.of()));
    }

    /** What was reported of the school itself; its campuses have figures of their own. */
    private static List<FigureOrigin> own(School school, Column column, FigureTrail trail) {
        return trail.of(school.code(), List.of(column)).stream()
                .filter(one -> one.school().equals(school.code()))
                .toList();
    }

    /** A figure of the county as it was reported, which opens to its cell. */
    public static Component figure(Component shown, CountyFigure figure, Supplier<FigureTrail> trail) {
        var title = I18NProvider.translate(
                "schooldata.lineage.title", I18NProvider.translate("schooldata.lineage.county"), figure.header());
        return new OpenableValue(
                shown,
                title,
                () -> openLineage(
                        title, List.of(), List.of(), List.of(trail.get().of(figure))));
    }

    /**
     * Hands out a workbook for each school (一校一表), takes the filled ones together, and takes them over once confirmed.
     *
     * @param templates where the archive of the workbooks is
     * @param reading reads them and stores nothing
     * @param importing takes over those of the preview with this digest
     * @param imported called afterwards
     */
    public static Component schoolFilesImport(
            String templates,
            Function<List<FormFile>, SchoolFilesPreview> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported) {
        return new SchoolFilesImport(templates, reading, importing, imported);
    }
}
