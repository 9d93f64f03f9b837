package org.junheng.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.SheetConfirmation;
import org.junheng.schooldata.SheetConfirmations;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that count in a case, and who of its schools has confirmed them (一校一表). */
@Service
public class CountyFigures {

    private final Casefiles casefiles;
    private final Statistics statistics;
    private final SheetConfirmations confirmations;

    CountyFigures(Casefiles casefiles, Statistics statistics, SheetConfirmations confirmations) {
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.confirmations = confirmations;
    }

    /**
     * The sheet of one school.
     *
     * @param confirmation absent as long as nobody confirmed its present content
     */
    public record Sheet(School school, @Nullable SheetConfirmation confirmation) {}

    /** The figures that count; empty before the first import without errors. */
    public Optional<CountyStatistics> find(CaseId id) {
        return Optional.ofNullable(casefiles.get(id).statistics()).map(statistics::get);
    }

    /**
     * The figures that count.
     *
     * @throws Refusal if there are none
     */
    public CountyStatistics adopted(CaseId id) {
        return statistics.get(adoptedId(id));
    }

    /** All sheets, in the order of the workbook. */
    public List<Sheet> sheets(CaseId id) {
        var confirmed = confirmations.confirmations(adoptedId(id)).stream()
                .collect(Collectors.toMap(SheetConfirmation::school, Function.identity()));
        return adopted(id).schools().stream()
                .map(school -> new Sheet(school, confirmed.get(school.code())))
                .toList();
    }

    /** The names of the schools whose present sheet nobody has confirmed. */
    public List<String> unconfirmed(CaseId id) {
        return confirmations.unconfirmed(adoptedId(id)).stream()
                .map(School::name)
                .toList();
    }

    /**
     * Confirms sheets on the schools' behalf (代).
     *
     * @throws Refusal if the actor does not edit for the county, or there is no such school
     */
    @Transactional
    public void confirm(Actor actor, CaseId id, SheetsOnBehalf sheets) {
        var adopted = adoptedId(id);
        Collection<SchoolCode> schools = sheets.everything()
                ? confirmations.unconfirmed(adopted).stream().map(School::code).toList()
                : sheets.onBehalf().stream().map(CountyFigures::code).toList();
        if (!schools.isEmpty()) {
            confirmations.confirmOnBehalf(actor, adopted, schools);
        }
    }

    StatisticsId adoptedId(CaseId id) {
        var adopted = casefiles.get(id).statistics();
        if (adopted == null) {
            throw Refusal.conflict("certification.county.ready.figures", 0, "");
        }
        return adopted;
    }

    /** The school that a text names. */
    static SchoolCode code(String text) {
        try {
            return new SchoolCode(text);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.invalid("certification.county.figures.noSchool", text)
                    .initCause(e);
        }
    }
}
