package org.junheng.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.schooldata.CellPlace;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;

/**
 * The lineage of a number as the interface answers it.
 *
 * @param school absent for coefficients and for the verdict on an item as a whole
 * @param value exact or with at least twelve decimals; absent if a figure is missing
 * @param steps the formula with its figures filled in
 * @param units of a coefficient, what each unit weighs; empty for all else
 */
public record LineageAnswer(
        String item,
        @Nullable String school,
        @Nullable Stage stage,
        @Nullable String value,
        List<String> steps,
        List<FigureLine> figures,
        List<WeightLine> units) {

    /**
     * A reported figure.
     *
     * @param school absent for a figure of the county
     * @param raw the text of the cell; absent like sheet and cell if nothing stood there
     * @param file what was handed in, by whom and when; absent if no file is known
     */
    public record FigureLine(
            @Nullable String school,
            String column,
            @Nullable String value,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String raw,
            @Nullable FileLine file,
            List<CorrectionLine> corrections) {}

    /** What was handed in. */
    public record FileLine(String name, String sha256, String importedBy, Instant importedAt) {}

    /** A correction since. */
    public record CorrectionLine(
            @Nullable String oldValue,
            @Nullable String newValue,
            String reason,
            @Nullable String proof,
            String by,
            Instant at) {}

    /** A unit's part in a coefficient: weight is its share of the pupils, contribution that of the squared deviation. */
    public record WeightLine(
            String school,
            Stage stage,
            @Nullable Long pupils,
            String amount,
            String value,
            String weight,
            String contribution) {}

    /** The answer to a question about one of the numbers. */
    public static LineageAnswer of(LineageSource source, LineageQuestion asked, Texts texts) {
        var school = asked.school();
        var stage = asked.stage();
        if (stage != null) {
            return school == null
                    ? of(source.of(stage, asked.item()), texts)
                    : of(source.of(school, stage, asked.item()), texts);
        }
        return of(source.of(asked.item(), school), asked, texts);
    }

    private static LineageAnswer of(Lineage lineage, Texts texts) {
        return new LineageAnswer(
                lineage.item().item(),
                lineage.unit().school().value(),
                lineage.unit().stage(),
                lineage.item().value().map(BigDecimal::toPlainString).orElse(null),
                said(lineage.steps(), texts),
                lineage.figures().stream().map(LineageAnswer::line).toList(),
                List.of());
    }

    private static LineageAnswer of(CoefficientLineage lineage, Texts texts) {
        var coefficient = lineage.coefficient();
        return new LineageAnswer(
                coefficient.item(),
                null,
                coefficient.stage(),
                coefficient.value().map(BigDecimal::toPlainString).orElse(null),
                said(lineage.steps(), texts),
                List.of(),
                lineage.parts().stream().map(LineageAnswer::line).toList());
    }

    private static LineageAnswer of(ItemLineage lineage, LineageQuestion asked, Texts texts) {
        var school = asked.school();
        var steps = lineage.parts().isEmpty()
                ? lineage.item().explanation()
                : lineage.parts().stream()
                        .flatMap(part -> part.steps().stream())
                        .toList();
        return new LineageAnswer(
                lineage.item().item(),
                school == null ? null : school.value(),
                null,
                school == null ? lineage.item().value() : values(lineage.parts()),
                said(steps, texts),
                lineage.parts().stream()
                        .flatMap(LineageAnswer::lines)
                        .distinct()
                        .toList(),
                List.of());
    }

    private static @Nullable String values(List<ItemLineage.Part> parts) {
        var values = parts.stream()
                .map(part -> part.finding().value())
                .filter(Objects::nonNull)
                .map(value -> plain(Objects.requireNonNull(value)))
                .collect(Collectors.joining(" / "));
        return values.isEmpty() ? null : values;
    }

    private static Stream<FigureLine> lines(ItemLineage.Part part) {
        return Stream.concat(
                part.figures().stream().map(LineageAnswer::line),
                part.county().stream().map(LineageAnswer::line));
    }

    private static WeightLine line(Spread.Part part) {
        return new WeightLine(
                part.unit().school().value(),
                part.unit().stage(),
                part.unit().pupils(),
                plain(part.amount()),
                plain(part.value()),
                plain(part.weight()),
                plain(part.contribution()));
    }

    private static FigureLine line(FigureOrigin figure) {
        return line(figure.school().value(), figure.column().header(), figure.value(), figure.origin());
    }

    private static FigureLine line(CountyOrigin figure) {
        return line(null, figure.figure().header(), figure.value(), figure.origin());
    }

    private static FigureLine line(@Nullable String school, String column, @Nullable String value, Origin origin) {
        var corrections = new ArrayList<CorrectionLine>();
        var read = read(origin, corrections);
        var place = read.flatMap(Origin.FromWorkbook::place);
        return new FigureLine(
                school,
                column,
                value,
                place.map(CellPlace::sheet).orElse(null),
                place.map(CellPlace::address).orElse(null),
                place.map(CellPlace::raw).orElse(null),
                read.map(Origin.FromWorkbook::file).map(LineageAnswer::line).orElse(null),
                corrections);
    }

    private static FileLine line(Origin.SourceFile file) {
        return new FileLine(file.name(), file.sha256().value(), file.byName(), file.at());
    }

    /** What was read first, if a file is known; the corrections since are added, the first first. */
    private static Optional<Origin.FromWorkbook> read(Origin origin, List<CorrectionLine> corrections) {
        return switch (origin) {
            case Origin.FromWorkbook read -> Optional.of(read);
            case Origin.FromUnkeptFile ignored -> Optional.empty();
            case Origin.FromTrial trial ->
                Optional.ofNullable(trial.before()).flatMap(before -> read(before, corrections));
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

    private static List<String> said(List<Message> steps, Texts texts) {
        return steps.stream()
                .map(step -> texts.get(step.key(), step.parameters()))
                .toList();
    }

    private static String plain(Rational value) {
        return Decimals.of(value).toPlainString();
    }
}
