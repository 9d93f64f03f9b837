package org.junheng.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.StepRecord;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.review.Level;
import org.junheng.review.Opinion;
import org.junheng.review.Opinions;
import org.junheng.review.Problem;
import org.junheng.review.Rectification;
import org.junheng.review.Rectifications;
import org.junheng.review.Report;
import org.junheng.review.Reports;
import org.junheng.review.Visits;
import org.junheng.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What reviewers left behind so far, as far as whoever hands over may see it: opinions, reports, problems. */
@Component
@Order(30)
class ReviewPart implements DossierPart {

    private final Opinions opinions;
    private final Reports reports;
    private final Visits visits;
    private final Rectifications rectifications;
    private final ChineseTexts words;

    ReviewPart(Opinions opinions, Reports reports, Visits visits, Rectifications rectifications, ChineseTexts words) {
        this.opinions = opinions;
        this.reports = reports;
        this.visits = visits;
        this.rectifications = rectifications;
        this.words = words;
    }

    @Override
    public List<DossierFile> of(Actor actor, CaseId id, HandOver handOver) {
        var folder = words.get("dossier.folder.review");
        var files = new ArrayList<DossierFile>();
        var given = Arrays.stream(Level.values())
                .flatMap(level -> opinions.handedIn(actor, id, level).stream())
                .toList();
        if (!given.isEmpty()) {
            files.add(opinions(given).in(folder));
        }
        var problems = rectifications.of(actor, id);
        if (!problems.isEmpty()) {
            files.add(problems(problems).in(folder));
        }
        for (var level : List.of(Level.CITY, Level.PROVINCE)) {
            var name = words.get("dossier.report." + level);
            reports.of(actor, id, level).ifPresent(report -> files.add(text(folder, name, report(report))));
            visits.of(actor, id, level)
                    .map(visit -> visit.value().feedback())
                    .ifPresent(feedback -> files.add(text(folder, words.get("dossier.feedback." + level), feedback)));
        }
        return files;
    }

    private static DossierFile text(String folder, String name, String text) {
        return new DossierFile("%s/%s.txt".formatted(folder, name), text.getBytes(StandardCharsets.UTF_8));
    }

    private String report(StepRecord<Report> kept) {
        var proposal = kept.value().proposal();
        return "%s\n\n%s\n%s  %s\n"
                .formatted(
                        kept.value().words(),
                        proposal == null ? "" : words.get(proposal.textKey()),
                        kept.byName(),
                        words.moment(kept.at()));
    }

    private Table opinions(List<Opinion> given) {
        return new Table(
                words.get("dossier.table.opinions"),
                words.all("dossier.opinion.", "level", "item", "judgement", "grade", "remark", "reviewer", "at"),
                given.stream().map(this::row).toList());
    }

    private List<String> row(Opinion opinion) {
        var judgement = opinion.draft().judgement();
        var grade = opinion.draft().grade();
        return List.of(
                words.get(opinion.level().textKey()),
                opinion.item().equals(Opinion.PROCEDURE) ? words.get("review.procedure") : opinion.item(),
                judgement == null ? "" : words.get(judgement.textKey()),
                grade == null ? "" : grade,
                opinion.draft().words(),
                opinion.reviewerName(),
                words.moment(opinion.handedIn()));
    }

    private Table problems(List<Rectification> problems) {
        return new Table(
                words.get("dossier.table.problems"),
                words.all(
                        "dossier.problem.",
                        "number",
                        "level",
                        "item",
                        "description",
                        "severity",
                        "measure",
                        "responsible",
                        "until",
                        "result",
                        "check",
                        "status"),
                problems.stream().map(this::row).toList());
    }

    private List<String> row(Rectification one) {
        return Stream.concat(found(one.problem()).stream(), done(one).stream()).toList();
    }

    private List<String> found(Problem problem) {
        var item = problem.item();
        return List.of(
                Integer.toString(problem.number()),
                words.get(problem.level().textKey()),
                item == null ? "" : item.equals(Opinion.PROCEDURE) ? words.get("review.procedure") : item,
                problem.description(),
                words.get(problem.severity().textKey()));
    }

    private List<String> done(Rectification one) {
        return List.of(
                one.measure().map(Rectification.Measure::measure).orElse(""),
                one.measure().map(Rectification.Measure::responsible).orElse(""),
                one.measure().map(measure -> measure.until().toString()).orElse(""),
                one.lastResult().map(Rectification.Result::result).orElse(""),
                one.lastCheck().map(Rectification.Check::remark).orElse(""),
                words.get(one.problem().status().textKey()));
    }
}
