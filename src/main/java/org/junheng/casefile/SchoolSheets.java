package org.junheng.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.SheetConfirmation;
import org.junheng.schooldata.SheetConfirmations;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheets of schools (一校一表) in cases, for the schools themselves. A school sees its own row of the figures that count
 * in its county's open case, and nothing else of the case.
 */
@Service
public class SchoolSheets {

    private final CasefileRepository casefiles;
    private final Statistics statistics;
    private final SheetConfirmations confirmations;
    private final CaseLog log;

    SchoolSheets(CasefileRepository casefiles, Statistics statistics, SheetConfirmations confirmations, CaseLog log) {
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.confirmations = confirmations;
        this.log = log;
    }

    /**
     * A school's own sheet in a case.
     *
     * @param last its row of the year before, if there was one
     * @param confirmation the confirmation that holds for the present row, if there is one
     * @param open whether it may be confirmed now
     */
    public record OwnSheet(
            CaseId caseId,
            String round,
            StatisticsId statistics,
            School row,
            Optional<School> last,
            Optional<SheetConfirmation> confirmation,
            boolean open) {}

    /** The sheets of the schools that the actor fills in for, in every open case that has figures of them. */
    public List<OwnSheet> own(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.SCHOOL_EDITOR)
                .flatMap(grant -> casefiles.openWithFigures(grant.region()).stream()
                        .flatMap(casefile -> sheet(casefile, grant).stream()))
                .toList();
    }

    /**
     * Confirms a school's own sheet.
     *
     * @param head the head of the school, by name
     * @throws Refusal if it is not the actor's school, the figures are locked, or have changed meanwhile
     */
    @Transactional
    public void confirm(Actor actor, OwnSheet sheet, String head) {
        var casefile = casefiles
                .lock(sheet.caseId())
                .filter(found -> isOwn(actor, found, sheet.row().code()))
                .orElseThrow(() -> Refusal.notFound("casefile.unknown"));
        if (!casefile.figuresEditable()) {
            throw Refusal.conflict("casefile.figures-not-editable");
        }
        var present = statistics
                .get(Objects.requireNonNull(casefile.statistics()))
                .school(sheet.row().code());
        if (present.filter(row -> row.digest().equals(sheet.row().digest())).isEmpty()) {
            throw Refusal.conflict("casefile.sheet.changed");
        }
        confirmations.confirm(actor, casefile.statistics(), sheet.row().code(), head);
        log.note(
                actor,
                casefile.id(),
                "casefile.log.sheet-confirmed",
                sheet.row().name(),
                head.strip(),
                null);
    }

    private Optional<OwnSheet> sheet(Casefile casefile, Grant grant) {
        var figures = Objects.requireNonNull(casefile.statistics());
        var code = new SchoolCode(Objects.requireNonNull(grant.unit()));
        return statistics
                .get(figures)
                .school(code)
                .map(row -> new OwnSheet(
                        casefile.id(),
                        casefile.round(),
                        figures,
                        row,
                        statistics.lastYear(figures).flatMap(last -> last.school(code)),
                        confirmations.confirmations(figures).stream()
                                .filter(confirmation -> confirmation.school().equals(code))
                                .findFirst(),
                        casefile.figuresEditable()));
    }

    private static boolean isOwn(Actor actor, Casefile casefile, SchoolCode school) {
        return casefile.statistics() != null
                && actor.grants().contains(new Grant(Role.SCHOOL_EDITOR, casefile.county(), school.value()));
    }
}
