package org.junheng.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
import org.junheng.casefile.StepRecord;
import org.junheng.review.Visit.Group;
import org.junheng.schooldata.SchoolKind;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits (实地核查) of city and province: which schools, what was asked there, what was found. */
@Service
public class Visits {

    private static final RecordKind<Visit> CITY = new RecordKind<>("review.visit-city", Visit.class);
    private static final RecordKind<Visit> PROVINCE = new RecordKind<>("review.visit-province", Visit.class);

    private final Records records;
    private final Casefiles casefiles;
    private final CaseFigures figures;
    private final OpinionRepository opinions;
    private final ReviewRights rights;
    private final ReviewSettings settings;
    private final Clock clock;

    Visits(
            Records records,
            Casefiles casefiles,
            CaseFigures figures,
            OpinionRepository opinions,
            ReviewRights rights,
            ReviewSettings settings,
            Clock clock) {
        this.records = records;
        this.casefiles = casefiles;
        this.figures = figures;
        this.opinions = opinions;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a visit has to keep to. */
    public ReviewSettings rules() {
        return settings;
    }

    /**
     * The schools that can be visited, by code.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<SampleSchool> schools(Actor actor, CaseId id) {
        return schools(casefiles.get(actor, id));
    }

    /**
     * The schools that this seed draws.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<String> draw(Actor actor, CaseId id, long seed, int count) {
        return SchoolDraw.draw(schools(actor, id), count, seed);
    }

    /**
     * What reading on line has left open, to be asked or looked at on site (现场核查问题清单), by item; without names.
     *
     * @throws Refusal if the actor does not visit for this level
     */
    public List<OpinionDraft> questions(Actor actor, CaseId id, Level level) {
        rights.requireJudge(actor, casefiles.get(actor, id), level);
        var read = level == Level.CITY
                ? opinions.handedIn(id, Level.CITY).stream()
                : Stream.concat(
                        opinions.handedIn(id, Level.PROVINCE).stream(), opinions.handedIn(id, Level.EXPERT).stream());
        return read.map(Opinion::draft)
                .filter(opinion -> opinion.mark() != Mark.VERIFIED)
                .distinct()
                .toList();
    }

    /**
     * Keeps the record of a visit.
     *
     * @throws Refusal if the actor does not visit for this level, or the visit was not as it has to be
     */
    @Transactional
    public void record(Actor actor, CaseId id, Level level, Visit visit) {
        var casefile = casefiles.get(actor, id);
        rights.requireJudge(actor, casefile, level);
        requireDates(visit);
        var schools = schools(casefile);
        var complete = visit.schoolCodes().isEmpty() ? drawn(visit, schools) : visit;
        requireSample(complete.schoolCodes(), schools);
        if (level == Level.PROVINCE) {
            requireMeetings(complete);
        }
        if (blank(complete.feedback())) {
            throw Refusal.invalid("review.visit.no-feedback");
        }
        records.put(id, kind(level), complete, actor);
    }

    /**
     * The visit of this level, if there was one; for those who do not read its opinions only when, where and the feedback.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Optional<StepRecord<Visit>> of(Actor actor, CaseId id, Level level) {
        var casefile = casefiles.get(actor, id);
        var visit = records.latest(id, kind(level));
        return rights.reads(actor, casefile, level) ? visit : visit.map(Visits::outwardly);
    }

    private static StepRecord<Visit> outwardly(StepRecord<Visit> step) {
        var visit = step.value();
        var outward = new Visit(
                visit.told(),
                visit.from(),
                visit.to(),
                null,
                visit.schoolCodes(),
                List.of(),
                null,
                null,
                null,
                null,
                visit.feedback());
        return new StepRecord<>(step.id(), step.caseId(), outward, step.by(), step.byName(), step.at(), step.digest());
    }

    private Visit drawn(Visit visit, List<SampleSchool> schools) {
        var seed = visit.seed();
        if (seed == null) {
            throw Refusal.invalid("review.visit.no-schools");
        }
        return visit.with(SchoolDraw.draw(schools, settings.schools().from(), seed));
    }

    private void requireDates(Visit visit) {
        var told = visit.told();
        var from = visit.from();
        var to = visit.to();
        if (told == null || from == null || to == null || to.isBefore(from)) {
            throw Refusal.invalid("review.visit.dates");
        }
        if (told.plusDays(settings.noticeDays()).isAfter(from)) {
            throw Refusal.invalid("review.visit.notice", settings.noticeDays());
        }
        if (to.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("review.visit.future");
        }
    }

    private void requireSample(List<String> codes, List<SampleSchool> schools) {
        var least = Math.min(settings.schools().from(), schools.size());
        if (codes.size() < least
                || codes.size() > settings.schools().to()
                || new HashSet<>(codes).size() < codes.size()) {
            throw Refusal.invalid(
                    "review.visit.school-count", least, settings.schools().to(), codes.size());
        }
        var visited =
                schools.stream().filter(school -> codes.contains(school.code())).toList();
        if (visited.size() < codes.size()) {
            throw Refusal.invalid("review.visit.unknown-school");
        }
        if (settings(visited) < settings(schools) || kinds(visited) < Math.min(2, kinds(schools))) {
            throw Refusal.invalid("review.visit.not-mixed");
        }
    }

    private static long settings(List<SampleSchool> schools) {
        return schools.stream().map(SampleSchool::isRural).distinct().count();
    }

    private static long kinds(List<SampleSchool> schools) {
        return schools.stream().map(SampleSchool::kind).distinct().count();
    }

    private static void requireMeetings(Visit visit) {
        for (var group : Group.values()) {
            var held = visit.meetingsHeld().stream()
                    .anyMatch(meeting -> meeting.group() == group && meeting.attended() > 0);
            if (!held) {
                throw Refusal.invalid("review.visit.meeting-missing." + group);
            }
        }
        if (blank(visit.briefing())) {
            throw Refusal.invalid("review.visit.no-briefing");
        }
    }

    private List<SampleSchool> schools(Casefile casefile) {
        return figures.of(casefile).stream()
                .flatMap(figures -> figures.merged().stream())
                .filter(school -> school.kind() != SchoolKind.VOCATIONAL)
                .map(school -> new SampleSchool(
                        school.code().value(),
                        school.name(),
                        school.kind(),
                        school.setting().orElse(null)))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    static RecordKind<Visit> kind(Level level) {
        return level == Level.CITY ? CITY : PROVINCE;
    }

    private static boolean blank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }
}
