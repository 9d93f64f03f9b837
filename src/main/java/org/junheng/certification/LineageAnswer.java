package org.junheng.certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Lineage;
import org.junheng.platform.text.Texts;
import org.junheng.schooldata.CellPlace;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Origin;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;

/**
 * The lineage of a number as the interface answers it.
 *
 * @param value exact or with at least twelve decimals; absent if a figure is missing
 * @param steps the formula with its figures filled in
 */
record LineageAnswer(
        String item, String school, Stage stage, @Nullable String value, List<String> steps, List<FigureLine> figures) {

    /**
     * A reported figure.
     *
     * @param raw the text of the cell; absent like sheet and cell if nothing stood there
     * @param file what was handed in, by whom and when
     */
    record FigureLine(
            String school,
            String column,
            @Nullable String value,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String raw,
            FileLine file,
            List<CorrectionLine> corrections) {}

    record FileLine(String name, String sha256, String importedBy, Instant importedAt) {}

    record CorrectionLine(
            @Nullable String oldValue,
            @Nullable String newValue,
            String reason,
            @Nullable String proof,
            String by,
            Instant at) {}

    static LineageAnswer of(Lineage lineage, Texts texts) {
        return new LineageAnswer(
                lineage.item().item(),
                lineage.unit().school().value(),
                lineage.unit().stage(),
                lineage.item().value().map(value -> value.toPlainString()).orElse(null),
                lineage.steps().stream()
                        .map(step -> texts.get(step.key(), step.parameters()))
                        .toList(),
                lineage.figures().stream().map(LineageAnswer::line).toList());
    }

    static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("certification.lineage.stage", name));
    }

    private static FigureLine line(FigureOrigin figure) {
        var corrections = new ArrayList<CorrectionLine>();
        var read = read(figure.origin(), corrections);
        var place = read.place();
        var file = read.file();
        return new FigureLine(
                figure.school().value(),
                figure.column().header(),
                figure.value(),
                place.map(CellPlace::sheet).orElse(null),
                place.map(CellPlace::address).orElse(null),
                place.map(CellPlace::raw).orElse(null),
                new FileLine(file.name(), file.sha256().value(), file.byName(), file.at()),
                corrections);
    }

    /** What was read first; the corrections since are added, the first first. */
    private static Origin.FromWorkbook read(Origin origin, List<CorrectionLine> corrections) {
        return switch (origin) {
            case Origin.FromWorkbook read -> read;
            case Origin.FromCorrection corrected -> {
                var read = read(corrected.before(), corrections);
                var said = corrected.correction();
                corrections.add(new CorrectionLine(
                        said.oldValue(),
                        said.newValue(),
                        said.reason(),
                        said.proof(),
                        corrected.byName(),
                        corrected.at()));
                yield read;
            }
        };
    }
}
