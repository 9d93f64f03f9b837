package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.shared.Stage;

/** The parts of this module that other modules' pages are built from. */
public final class AssessmentNavigation {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private AssessmentNavigation() {}

    /**
     * The results of an assessment: verdict, coefficients, units with their values, items, all explained, with the lineage of every
     * number down to the cells of the workbook.
     */
    public static Component results(CountyAssessment assessment, LineageSource lineages) {
        return new ResultsPanel(assessment, lineages);
    }

    /**
     * A link that downloads a calculation as a workbook (核算底稿), made when somebody asks for it.
     *
     * @param county the county's name, for the file's name
     */
    public static Component worksheet(String county, String year, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(download -> {
            var file = content.get();
            var name = I18NProvider.translate("assessment.worksheet.file", county, year);
            return new DownloadResponse(new ByteArrayInputStream(file), name, XLSX, file.length);
        });
        return new Anchor(handler, I18NProvider.translate("assessment.worksheet.download"));
    }

    /** The verdict on one item, explained, with the lineage of its numbers. */
    public static Component verdict(ItemVerdict item, LineageSource lineages) {
        return new ItemWords(item, lineages);
    }

    /** What a unit provides, or lacks, of a resource item; it opens to where it comes from. */
    public static Component unitValue(Component shown, String name, LineageQuestion asked, LineageSource lineages) {
        return TracedValues.unit(shown, name, asked, lineages);
    }

    /** A difference coefficient, which opens to how it comes about, or to what is missing. */
    public static Component coefficient(Component shown, Stage stage, String item, LineageSource lineages) {
        return TracedValues.coefficient(shown, stage, item, lineages);
    }

    /** Opens where the verdict on an item other than R1–R7 comes from. */
    public static Component itemTrace(String item, LineageSource lineages) {
        return new ItemTrace(item, lineages);
    }

    /** Whether an item is judged school by school with a coefficient over them. */
    public static boolean isResource(CountyAssessment assessment, String item) {
        return assessment.stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .anyMatch(coefficient -> coefficient.item().equals(item));
    }

    /** What the figures say of a resource item: the verdict in words, its coefficients, who misses it. */
    public static Component resource(CountyAssessment assessment, String item, LineageSource lineages) {
        return new ItemFigures(assessment, item, lineages);
    }
}
