package org.junheng.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.StepRecord;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.papertemplate.Sheaf;
import org.junheng.review.Judgement;
import org.junheng.review.Level;
import org.junheng.review.Opinion;
import org.junheng.review.Opinions;
import org.junheng.review.Problem;
import org.junheng.review.Rectification;
import org.junheng.review.Rectifications;
import org.junheng.review.Report;
import org.junheng.review.Reports;
import org.junheng.review.Visit;
import org.junheng.review.Visits;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Role;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** What the papers of city and province have in common: reports, opinions without names, visits, problems. */
@Component
class ReviewFindings {

    private final Reports reports;
    private final Opinions opinions;
    private final Visits visits;
    private final Rectifications rectifications;
    private final Documents documents;
    private final Statistics statistics;
    private final Workbooks workbooks;
    private final Editions editions;
    private final Bodies bodies;
    private final Shown shown;

    ReviewFindings(
            Reports reports,
            Opinions opinions,
            Visits visits,
            Rectifications rectifications,
            Documents documents,
            Statistics statistics,
            Workbooks workbooks,
            Editions editions,
            Bodies bodies,
            Shown shown) {
        this.reports = reports;
        this.opinions = opinions;
        this.visits = visits;
        this.rectifications = rectifications;
        this.documents = documents;
        this.statistics = statistics;
        this.workbooks = workbooks;
        this.editions = editions;
        this.bodies = bodies;
        this.shown = shown;
    }

    static Level level(Ask ask) {
        return ask.step() == Step.CITY ? Level.CITY : Level.PROVINCE;
    }

    /** The body that works at this step, in whose eyes its papers are made. */
    private Actor body(Ask ask) {
        var grant = ask.step() == Step.CITY
                ? new Grant(Role.CITY_REVIEWER, bodies.above(ask.casefile()), null)
                : new Grant(Role.PROVINCE_OFFICER, bodies.province(ask.casefile()), null);
        return new Actor("system:paper", "paper", Set.of(grant));
    }

    /** The report that who asks may read. */
    Optional<StepRecord<Report>> report(Ask ask) {
        return reports.of(ask.actor(), ask.id(), level(ask));
    }

    /** Whether the leader has decided on the report, which the county learns then. */
    boolean isDecided(Ask ask) {
        var decided = reports.of(CountyFindings.county(ask), ask.id(), level(ask));
        return decided.isPresent()
                && decided.map(StepRecord::id).equals(report(ask).map(StepRecord::id));
    }

    void write(Ask ask, StepRecord<Report> kept, Sheaf sheaf) {
        var edition = editions.get(ask.casefile().edition());
        var given = opinions(ask, kept, edition);
        var proposal = kept.value().proposal();
        sheaf.text("report", shown.orUnsaid(kept.value().words()))
                .text("proposal", proposal == null ? shown.unsaid() : shown.word(proposal.textKey()))
                .text("writer", kept.byName())
                .text("summary", summary(given))
                .text("found", said(found(ask)))
                .text(
                        "date",
                        shown.dayOrFree(isDecided(ask) ? Optional.of(kept.at()).map(shown::dayOf) : Optional.empty()));
        sheaf.table("opinions", given.stream().map(one -> row(one, edition)).toList())
                .table("problems", outcomes(ask));
        visit(ask, sheaf);
    }

    /** What was handed in before the report was written, in the standard's order; later opinions are for the next report. */
    private List<Opinion> opinions(Ask ask, StepRecord<Report> kept, Edition edition) {
        var order = edition.items().stream().map(item -> item.code()).toList();
        return opinions.handedIn(body(ask), ask.id(), level(ask)).stream()
                .filter(one -> isBefore(one.handedIn(), kept.at()))
                .sorted(Comparator.comparingInt(one -> Math.floorMod(order.indexOf(one.item()), Integer.MAX_VALUE)))
                .toList();
    }

    private static boolean isBefore(@Nullable Instant handedIn, Instant written) {
        return handedIn != null && !handedIn.isAfter(written);
    }

    private String said(List<Rectification> found) {
        var settled = found.stream()
                .filter(one -> one.problem().status() == Problem.Status.SETTLED)
                .count();
        return found.isEmpty()
                ? shown.word("paper.problems.none")
                : shown.word("paper.problems.found", found.size(), settled, found.size() - settled);
    }

    private String summary(List<Opinion> given) {
        return shown.word(
                "paper.review.summary",
                given.size(),
                count(given, Judgement.MET),
                count(given, Judgement.NOT_MET),
                count(given, Judgement.UNDETERMINED));
    }

    private static long count(List<Opinion> given, Judgement judgement) {
        return given.stream()
                .filter(one -> one.draft().judgement() == judgement)
                .count();
    }

    private Map<String, String> row(Opinion one, Edition edition) {
        var judgement = one.draft().judgement();
        return Map.of(
                "item", code(one.item()),
                "title", title(one.item(), edition),
                "judgement", judgement == null ? shown.unsaid() : shown.word(judgement.textKey()),
                "grade", Shown.orDash(one.draft().grade()),
                "remark", Shown.orDash(one.draft().words()));
    }

    private static String code(@Nullable String item) {
        return Shown.orDash(Opinion.PROCEDURE.equals(item) ? null : item);
    }

    private String title(@Nullable String item, Edition edition) {
        if (item == null) {
            return Shown.orDash(null);
        }
        return item.equals(Opinion.PROCEDURE)
                ? shown.word("review.procedure")
                : edition.item(item).title();
    }

    /** What the county was told after the visit, as far as who asks may know of it. */
    Optional<String> feedback(Ask ask) {
        return visits.of(ask.actor(), ask.id(), level(ask))
                .map(kept -> kept.value().feedback())
                .filter(words -> !words.isBlank());
    }

    Optional<StepRecord<Visit>> visit(Ask ask) {
        return visits.of(body(ask), ask.id(), level(ask));
    }

    void visit(Ask ask, Sheaf sheaf) {
        var visit = visit(ask);
        sheaf.text("visit", visit.map(kept -> said(kept.value())).orElseGet(() -> shown.word("paper.visit.none")))
                .text("feedback", feedback(ask).orElse(""))
                .numbered(
                        "schools", visit.map(kept -> schools(ask, kept.value())).orElse(List.of()));
    }

    private String said(Visit visit) {
        var from = visit.from();
        var to = visit.to();
        return shown.word(
                "paper.visit.done",
                from == null ? shown.unsaid() : shown.day(from),
                to == null ? shown.unsaid() : shown.day(to),
                visit.schoolCodes().size());
    }

    /** In the order of the statistics, like every table of schools. */
    private List<Map<String, String>> schools(Ask ask, Visit visit) {
        var figures = statistics.get(Objects.requireNonNull(ask.casefile().statistics()));
        return figures.merged().stream()
                .filter(school -> visit.schoolCodes().contains(school.code().value()))
                .map(this::row)
                .toList();
    }

    private Map<String, String> row(School school) {
        return Map.of(
                "name", school.name(),
                "kind", workbooks.written(Column.KIND, school.kind().name()),
                "setting",
                        school.setting()
                                .map(setting -> workbooks.written(Column.SETTING, setting.name()))
                                .orElseGet(shown::missing));
    }

    /** The problems of this step that who asks may know of, with everything done about them. */
    List<Rectification> found(Ask ask) {
        return rectifications.of(ask.actor(), ask.id()).stream()
                .filter(one -> one.problem().level() == level(ask))
                .toList();
    }

    /** What was found, one row a problem. */
    List<Map<String, String>> problems(Ask ask) {
        var edition = editions.get(ask.casefile().edition());
        return found(ask).stream().map(one -> problem(one.problem(), edition)).toList();
    }

    private List<Map<String, String>> outcomes(Ask ask) {
        var edition = editions.get(ask.casefile().edition());
        return found(ask).stream()
                .map(one -> {
                    var cells = problem(one.problem(), edition);
                    cells.putAll(outcome(one));
                    return cells;
                })
                .toList();
    }

    private Map<String, String> problem(Problem problem, Edition edition) {
        var cells = new HashMap<String, String>();
        cells.put("no", Integer.toString(problem.number()));
        cells.put("item", code(problem.item()));
        cells.put("title", title(problem.item(), edition));
        cells.put("description", problem.description());
        cells.put("severity", shown.word(problem.severity().textKey()));
        cells.put("status", shown.word(problem.status().textKey()));
        return cells;
    }

    private Map<String, String> outcome(Rectification one) {
        return Map.of(
                "result", one.lastResult().map(Rectification.Result::result).orElseGet(shown::unsaid),
                "check", one.lastCheck().map(this::said).orElseGet(() -> shown.word("paper.check.none")));
    }

    private String said(Rectification.Check check) {
        var found = shown.word(check.settled() ? "paper.check.settled" : "paper.check.unsettled");
        return check.remark().isBlank() ? found : found + shown.word("paper.semicolon") + check.remark();
    }

    /** What the county plans and did, problem by problem. */
    List<Map<String, String>> ledger(Ask ask) {
        var edition = editions.get(ask.casefile().edition());
        var names = documents.list(ask.id()).stream()
                .collect(Collectors.toMap(document -> document.id().toString(), Document::name));
        return found(ask).stream()
                .map(one -> {
                    var cells = problem(one.problem(), edition);
                    cells.putAll(outcome(one));
                    cells.put(
                            "measure",
                            one.measure().map(Rectification.Measure::measure).orElseGet(shown::unsaid));
                    cells.put(
                            "responsible",
                            one.measure()
                                    .map(Rectification.Measure::responsible)
                                    .orElseGet(shown::unsaid));
                    cells.put(
                            "until",
                            one.measure().map(plan -> shown.day(plan.until())).orElseGet(shown::unsaid));
                    cells.put("proof", proof(one, names));
                    return cells;
                })
                .toList();
    }

    private String proof(Rectification one, Map<String, String> names) {
        return shown.orUnsaid(one.lastResult().map(Rectification.Result::documents).orElse(List.of()).stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining("\n")));
    }
}
