package org.junheng.certification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certification.CorrectedFigures.Corrected;
import org.junheng.certification.FigureCorrections.FigureCorrection;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a county corrects figures it reported wrongly (数据更正): with a reason, the old value kept, never silently. */
@Service
public class CountyCorrections {

    private final CountyFigures figures;
    private final CaseStatistics statistics;
    private final Casefiles casefiles;
    private final Indicators indicators;
    private final Documents documents;
    private final Workbooks workbooks;
    private final Records records;

    CountyCorrections(
            CountyFigures figures,
            CaseStatistics statistics,
            Casefiles casefiles,
            Indicators indicators,
            Documents documents,
            Workbooks workbooks,
            Records records) {
        this.figures = figures;
        this.statistics = statistics;
        this.casefiles = casefiles;
        this.indicators = indicators;
        this.documents = documents;
        this.workbooks = workbooks;
        this.records = records;
    }

    /** All corrections of the case, in order. */
    public List<CorrectedFigures> all(CaseId id) {
        return records.all(id, CorrectedFigures.KIND).stream()
                .map(kept -> kept.value())
                .toList();
    }

    /** The column that a text names, by its name in the workbook or its code. */
    public Optional<Column> column(String text) {
        return Arrays.stream(Column.values())
                .filter(column ->
                        column.name().equals(text) || workbooks.name(column).equals(text))
                .findFirst();
    }

    /** The name in the workbook of the column with this code. */
    public String columnName(String code) {
        return workbooks.name(Column.valueOf(code));
    }

    /**
     * Corrects, and requires that something changed since the last calculation, by this or by a new import.
     *
     * @throws Refusal if nothing changed, or a new import is not explained
     */
    @Transactional
    public void submit(Actor actor, CaseId id, FigureCorrections corrections) {
        if (corrections.corrections().isEmpty()) {
            if (!changed(id)) {
                throw Refusal.invalid("certification.county.correct.nothing");
            }
            if (corrections.reimportReason().isEmpty()) {
                throw Refusal.invalid("certification.county.correct.reimportReason");
            }
        }
        apply(actor, id, corrections);
    }

    /**
     * Requires that the figures are those of the last calculation, so that leaving without a correction leaves none behind.
     *
     * @throws Refusal if something changed since, by a new import say
     */
    public void requireNothingChanged(CaseId id) {
        if (changed(id)) {
            throw Refusal.conflict("certification.county.correct.changed");
        }
    }

    private boolean changed(CaseId id) {
        var calculated =
                indicators.latest(id).map(kept -> kept.value().digest()).orElse("");
        return !casefiles.digest(id).value().equals(calculated);
    }

    /** Corrects whatever there is to correct, which may be nothing. */
    @Transactional
    public void apply(Actor actor, CaseId id, FigureCorrections corrections) {
        var wanted = corrections.corrections();
        if (!wanted.isEmpty() || !corrections.reimportReason().isEmpty()) {
            var before = figures.adopted(id);
            var corrected =
                    wanted.stream().map(one -> corrected(actor, before, one)).toList();
            if (!wanted.isEmpty()) {
                statistics.correct(
                        actor,
                        id,
                        wanted.stream().map(one -> correction(actor, one)).toList());
            }
            records.put(id, CorrectedFigures.KIND, after(id, corrected, corrections.reimportReason()), actor);
        }
        figures.confirm(actor, id, corrections.sheets());
    }

    private Corrected corrected(Actor actor, CountyStatistics before, FigureCorrection wanted) {
        var school = before.school(CountyFigures.code(wanted.school()))
                .orElseThrow(() -> Refusal.invalid("certification.county.figures.noSchool", wanted.school()));
        var column = known(wanted.figure());
        return new Corrected(
                wanted.school(),
                school.name(),
                column.name(),
                school.reported(column).orElse(null),
                null,
                wanted.reason(),
                document(actor, wanted));
    }

    private CorrectedFigures after(CaseId id, List<Corrected> corrected, String reimportReason) {
        var now = figures.adopted(id);
        var figures = corrected.stream()
                .map(one -> new Corrected(
                        one.school(),
                        one.name(),
                        one.column(),
                        one.before(),
                        value(now, one),
                        one.reason(),
                        one.document()))
                .toList();
        return new CorrectedFigures(figures, reimportReason);
    }

    private static @Nullable String value(CountyStatistics now, Corrected one) {
        return now.school(CountyFigures.code(one.school()))
                .flatMap((School school) -> school.text(Column.valueOf(one.column())))
                .orElse(null);
    }

    private Correction correction(Actor actor, FigureCorrection wanted) {
        if (wanted.reason().isEmpty()) {
            throw Refusal.invalid("certification.county.correct.reason", wanted.school(), wanted.figure());
        }
        return Correction.of(
                CountyFigures.code(wanted.school()),
                known(wanted.figure()),
                wanted.value().isEmpty() ? null : wanted.value(),
                wanted.reason(),
                document(actor, wanted));
    }

    private @Nullable String document(Actor actor, FigureCorrection wanted) {
        var document = wanted.document();
        return document == null || document.isBlank()
                ? null
                : documents.get(actor, DocumentId.parse(document.strip())).id().toString();
    }

    private Column known(String figure) {
        return column(figure)
                .filter(column -> column != Column.CODE)
                .orElseThrow(() -> Refusal.invalid("certification.county.correct.figure", figure));
    }
}
