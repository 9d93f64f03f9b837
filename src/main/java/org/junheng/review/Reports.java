package org.junheng.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
import org.junheng.casefile.StepRecord;
import org.junheng.platform.text.Texts;
import org.junheng.review.Problem.Status;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports that city and province write on a case (复核报告、评估报告). Until the level's leader has decided a report is a
 * draft: those who read the level's work read it, the county does not. From then on everybody who sees the case does.
 */
@Service
public class Reports {

    private static final RecordKind<Report> CITY = new RecordKind<>("review.report-city", Report.class);
    private static final RecordKind<Report> PROVINCE = new RecordKind<>("review.report-province", Report.class);
    private static final RecordKind<Decided> CITY_DECIDED =
            new RecordKind<>("review.report-city-decided", Decided.class);
    private static final RecordKind<Decided> PROVINCE_DECIDED =
            new RecordKind<>("review.report-province-decided", Decided.class);
    private static final int LONGEST = 60_000;

    private final Records records;
    private final Casefiles casefiles;
    private final Opinions opinions;
    private final Visits visits;
    private final Problems problems;
    private final ReviewRights rights;
    private final Texts texts;

    Reports(
            Records records,
            Casefiles casefiles,
            Opinions opinions,
            Visits visits,
            Problems problems,
            ReviewRights rights,
            Texts texts) {
        this.records = records;
        this.casefiles = casefiles;
        this.opinions = opinions;
        this.visits = visits;
        this.problems = problems;
        this.rights = rights;
        this.texts = texts;
    }

    /**
     * Keeps the report of a level; it supersedes the one before.
     *
     * @throws Refusal if the actor may not, or the report has no text or proposes nothing
     */
    @Transactional
    public void write(Actor actor, CaseId id, Level level, Report report) {
        rights.requireJudge(actor, casefiles.get(actor, id), level);
        if (report.words().isEmpty() || report.words().length() > LONGEST) {
            throw Refusal.invalid("review.report.no-text", LONGEST);
        }
        if (report.proposal() == null) {
            throw Refusal.invalid("review.report.no-proposal");
        }
        records.put(id, kind(level), report, actor);
    }

    /**
     * The report of this level that counts, if there is one that the actor may read: for the county the last one that the
     * leader has decided on.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Optional<StepRecord<Report>> of(Actor actor, CaseId id, Level level) {
        if (rights.reads(actor, casefiles.get(actor, id), level)) {
            return records.latest(id, kind(level));
        }
        long decided =
                records.latest(id, decidedKind(level)).map(StepRecord::id).orElse(0L);
        return records.all(id, kind(level)).stream()
                .filter(report -> report.id() < decided)
                .reduce((earlier, later) -> later);
    }

    /** Keeps that the level's leader has decided, so that what led to it is no draft any more; for the step that decides. */
    @Transactional
    public void decided(Actor leader, CaseId id, Level level, String decision) {
        records.put(id, decidedKind(level), new Decided(decision), leader);
    }

    /** When the level's leader last decided, if ever. */
    Optional<Instant> lastDecided(CaseId id, Level level) {
        return records.latest(id, decidedKind(level)).map(StepRecord::at);
    }

    /**
     * What the review has found so far, in words, for a report to begin with.
     *
     * @throws Refusal if the actor does not write the report of this level
     */
    public String outline(Actor actor, CaseId id, Level level) {
        rights.requireJudge(actor, casefiles.get(actor, id), level);
        return texts.get(
                "review.report.outline", judged(actor, id, level), visited(actor, id, level), found(actor, id, level));
    }

    private String judged(Actor actor, CaseId id, Level level) {
        var given = opinions.handedIn(actor, id, level);
        var open = given.stream()
                .filter(opinion -> opinion.draft().judgement() != Judgement.MET)
                .map(opinion -> texts.get(
                        "review.report.item",
                        opinion.item().equals(Opinion.PROCEDURE) ? texts.get("review.procedure") : opinion.item(),
                        judgement(opinion),
                        opinion.draft().words()))
                .collect(Collectors.joining("\n"));
        return texts.get("review.report.judged", given.size(), count(given, Judgement.MET)) + "\n" + open;
    }

    private String judgement(Opinion opinion) {
        var judgement = opinion.draft().judgement();
        var grade = opinion.draft().grade();
        var said = judgement == null ? "" : texts.get(judgement.textKey());
        return grade == null ? said : texts.get("review.grade.said", said, grade);
    }

    private static long count(List<Opinion> opinions, Judgement judgement) {
        return opinions.stream()
                .filter(opinion -> opinion.draft().judgement() == judgement)
                .count();
    }

    private String visited(Actor actor, CaseId id, Level level) {
        return visits.of(actor, id, level)
                .map(StepRecord::value)
                .map(visit -> texts.get(
                        "review.report.visited",
                        String.valueOf(visit.from()),
                        String.valueOf(visit.to()),
                        visit.schoolCodes().size(),
                        visit.feedback() == null ? "" : visit.feedback()))
                .orElseGet(() -> texts.get("review.report.not-visited"));
    }

    private String found(Actor actor, CaseId id, Level level) {
        var own = problems.of(actor, id).stream()
                .filter(problem -> problem.level() == level)
                .toList();
        var settled = own.stream()
                .filter(problem -> problem.status() == Status.SETTLED)
                .count();
        var list = own.stream()
                .map(problem -> texts.get(
                        "review.report.problem",
                        problem.number(),
                        problem.description(),
                        texts.get(problem.status().textKey())))
                .collect(Collectors.joining("\n"));
        return texts.get("review.report.found", own.size(), settled) + "\n" + list;
    }

    private static RecordKind<Decided> decidedKind(Level level) {
        return level == Level.CITY ? CITY_DECIDED : PROVINCE_DECIDED;
    }

    static RecordKind<Report> kind(Level level) {
        return level == Level.CITY ? CITY : PROVINCE;
    }

    /** What the leader of the level decided. */
    record Decided(String decision) {}
}
