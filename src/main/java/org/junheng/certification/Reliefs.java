package org.junheng.certification;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.certification.ReliefClaims.ReliefClaim;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Level;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Setting;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.junheng.standard.Editions;
import org.junheng.standard.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The exceptions of R3 and R5 (例外情形), each with a promise that is tracked beyond the case. What an exception lets count
 * becomes a figure of the school like any other, so that the calculation stays one and the same.
 */
@Service
public class Reliefs {

    private final CountyFigures figures;
    private final CaseStatistics statistics;
    private final Casefiles casefiles;
    private final Editions editions;
    private final Records records;
    private final PromiseRepository promises;
    private final CertificationSettings settings;
    private final Clock clock;

    Reliefs(
            CountyFigures figures,
            CaseStatistics statistics,
            Casefiles casefiles,
            Editions editions,
            Records records,
            PromiseRepository promises,
            CertificationSettings settings,
            Clock clock) {
        this.figures = figures;
        this.statistics = statistics;
        this.casefiles = casefiles;
        this.editions = editions;
        this.records = records;
        this.promises = promises;
        this.settings = settings;
        this.clock = clock;
    }

    /** The promises of a case, in order. */
    public List<ReliefPromise> promises(CaseId id) {
        return promises.of(id);
    }

    /** The last day that a promise given today may name. */
    public LocalDate latestPromise() {
        return LocalDate.now(clock).plus(settings.longestPromise());
    }

    /** The schools that may claim an exception of this kind. */
    public List<School> eligible(CaseId id, Kind kind) {
        var rural = smallRural(id);
        return figures.adopted(id).merged().stream()
                .filter(school -> isEligible(school, kind, rural))
                .toList();
    }

    /**
     * Lets the claims count, and keeps the promises.
     *
     * @throws Refusal if a school may not claim its exception, or a claim is incomplete
     */
    @Transactional
    public void claim(Actor actor, CaseId id, ReliefClaims claims) {
        if (claims.reliefs().isEmpty()) {
            throw Refusal.invalid("certification.county.relief.none");
        }
        var adopted = figures.adopted(id);
        var corrections = new ArrayList<Correction>();
        var seen = new HashSet<String>();
        for (var claim : claims.reliefs()) {
            var correction = correction(id, adopted, claim);
            if (!seen.add(claim.school() + correction.field())) {
                throw Refusal.invalid("certification.county.relief.twice", claim.school());
            }
            corrections.add(correction);
            promises.add(promise(actor, id, adopted, claim));
        }
        statistics.correct(actor, id, corrections);
        records.put(id, ReliefClaims.KIND, claims, actor);
        figures.confirm(actor, id, claims.sheets());
    }

    private Correction correction(CaseId id, CountyStatistics adopted, ReliefClaim claim) {
        var kind = claim.kind();
        var code = CountyFigures.code(claim.school());
        var school = adopted.merged().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("certification.county.figures.noSchool", claim.school()));
        if (kind == null) {
            throw Refusal.invalid("certification.county.relief.incomplete", school.name());
        }
        if (!isEligible(school, kind, smallRural(id))) {
            throw Refusal.invalid("certification.county.relief.not" + kind, school.name());
        }
        requireComplete(school, claim);
        var amount = Objects.requireNonNull(claim.amount()).toPlainString();
        return Correction.of(code, column(school, claim, kind), amount, claim.reason(), null);
    }

    private void requireComplete(School school, ReliefClaim claim) {
        var amount = claim.amount();
        var until = claim.promiseUntil();
        if (amount == null
                || amount.signum() <= 0
                || claim.reason().isEmpty()
                || claim.promise().isEmpty()
                || until == null) {
            throw Refusal.invalid("certification.county.relief.incomplete", school.name());
        }
        if (!until.isAfter(LocalDate.now(clock)) || until.isAfter(latestPromise())) {
            throw Refusal.invalid("certification.county.relief.until", school.name(), latestPromise());
        }
    }

    private static Column column(School school, ReliefClaim claim, Kind kind) {
        return switch (kind) {
            case R5 -> Column.BORROWED_SPORT_AREA;
            case R3 ->
                switch (stage(school, claim)) {
                    case PRIMARY -> Column.PRIMARY_VISITING;
                    case JUNIOR -> Column.JUNIOR_VISITING;
                };
        };
    }

    private static Stage stage(School school, ReliefClaim claim) {
        var stages = school.kind().stages().stream()
                .filter(stage -> pupils(school, Level.valueOf(stage.name())).signum() > 0)
                .toList();
        var stage = claim.stage() == null && stages.size() == 1 ? stages.getFirst() : claim.stage();
        if (stage == null || !stages.contains(stage)) {
            throw Refusal.invalid("certification.county.relief.stage", school.name());
        }
        return stage;
    }

    private static boolean isEligible(School school, Kind kind, Scope.Range rural) {
        return switch (kind) {
            case R5 -> school.isInDenseCentre();
            case R3 -> {
                var pupils = pupils(school, Level.PRIMARY).add(pupils(school, Level.JUNIOR));
                yield school.setting().filter(Setting.RURAL::equals).isPresent()
                        && pupils.compareTo(BigDecimal.valueOf(rural.from())) >= 0
                        && pupils.compareTo(BigDecimal.valueOf(rural.to())) <= 0;
            }
        };
    }

    private static BigDecimal pupils(School school, Level level) {
        return school.amount(level.pupils()).orElse(BigDecimal.ZERO);
    }

    private Scope.Range smallRural(CaseId id) {
        return editions.get(casefiles.get(id).edition()).scope().smallRural();
    }

    private ReliefPromise promise(Actor actor, CaseId id, CountyStatistics adopted, ReliefClaim claim) {
        return new ReliefPromise(
                id,
                claim.school(),
                adopted.school(CountyFigures.code(claim.school()))
                        .map(School::name)
                        .orElse(claim.school()),
                Objects.requireNonNull(claim.kind()),
                claim.stage(),
                Objects.requireNonNull(claim.amount()),
                claim.reason(),
                claim.promise(),
                Objects.requireNonNull(claim.promiseUntil()),
                actor.displayName(),
                clock.instant(),
                null);
    }
}
