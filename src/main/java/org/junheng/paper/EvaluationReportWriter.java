package org.junheng.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.attainment.Attainment;
import org.junheng.attainment.Attainments;
import org.junheng.attainment.SubjectVerdict;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.review.Panels;
import org.junheng.review.Qualification;
import org.junheng.review.Qualifications;
import org.junheng.review.Visit;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Role;
import org.junheng.survey.Source;
import org.junheng.survey.SourceVerdict;
import org.junheng.survey.Surveys;
import org.springframework.stereotype.Component;

/** The province's report on its evaluation (评估报告). */
@Component
class EvaluationReportWriter implements ReportWriter {

    private final ReportFindings findings;
    private final VisitFindings visits;
    private final Qualifications qualifications;
    private final Surveys surveys;
    private final Attainments attainments;
    private final Panels panels;
    private final Bodies bodies;
    private final Shown shown;

    EvaluationReportWriter(
            ReportFindings findings,
            VisitFindings visits,
            Qualifications qualifications,
            Surveys surveys,
            Attainments attainments,
            Panels panels,
            Bodies bodies,
            Shown shown) {
        this.findings = findings;
        this.visits = visits;
        this.qualifications = qualifications;
        this.surveys = surveys;
        this.attainments = attainments;
        this.panels = panels;
        this.bodies = bodies;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.EVALUATION_REPORT;
    }

    @Override
    public ReportFindings findings() {
        return findings;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        findings.report(ask).ifPresent(report -> findings.write(ask, report, sheaf));
        var told = surveys(ask);
        var monitoring = attainments.latest(ask.actor(), ask.id());
        var meetings = visits.of(ask).map(kept -> kept.value().meetingsHeld()).orElse(List.of());
        sheaf.text(
                        "experts",
                        Integer.toString(panels.of(province(ask), ask.id()).size()))
                .text("surveyed", shown.word(told.isEmpty() ? "paper.surveys.untold" : "paper.surveys.told"))
                .table("qualification", qualification(ask))
                .text("monitored", monitored(monitoring))
                .table("surveys", told)
                .table(
                        "subjects",
                        monitoring.map(Attainment::subjects).orElse(List.of()).stream()
                                .map(this::row)
                                .toList())
                .table("meetings", meetings.stream().map(this::row).toList());
    }

    /** Knows how many experts there were, which everybody may; their names do not come into the paper. */
    private Actor province(Ask ask) {
        var grant = new Grant(Role.PROVINCE_OFFICER, bodies.province(ask.casefile()), null);
        return new Actor("system:paper", "paper", Set.of(grant));
    }

    private List<Map<String, String>> qualification(Ask ask) {
        var examined = qualifications.of(ask.actor(), ask.id()).map(kept -> kept.value());
        return Arrays.stream(Qualification.Point.values())
                .map(point -> row(point, examined.flatMap(found -> found.of(point))))
                .toList();
    }

    private Map<String, String> row(Qualification.Point point, Optional<Qualification.Finding> finding) {
        var fulfilled = finding.flatMap(found -> Optional.ofNullable(found.fulfilled()));
        return Map.of(
                "point", shown.word(point.textKey()),
                "fulfilled",
                        fulfilled
                                .map(is -> shown.word(is ? "review.qualification.yes" : "review.qualification.no"))
                                .orElseGet(shown::unsaid),
                "remark",
                        Shown.orDash(finding.map(Qualification.Finding::remark).orElse(null)));
    }

    /** The nation's own survey is the nation's to tell. */
    private List<Map<String, String>> surveys(Ask ask) {
        return surveys.results(ask.actor(), ask.id()).stream()
                .filter(one -> one.result().source() != Source.NATIONAL)
                .map(this::row)
                .toList();
    }

    private Map<String, String> row(SourceVerdict one) {
        var result = one.result();
        return Map.of(
                "source", shown.word(result.source().textKey()),
                "period", shown.word("paper.period", shown.day(result.began()), shown.day(result.ended())),
                "distributed", Integer.toString(result.distributed()),
                "valid", Integer.toString(result.valid()),
                "satisfied", Integer.toString(result.satisfied()),
                "verdict", shown.word(one.verdict().textKey()),
                "why", shown.word(one.key(), one.arguments().toArray()));
    }

    /** What the state's monitoring found (Q9) is the nation's to tell until the case has ended. */
    private String monitored(Optional<Attainment> monitoring) {
        return monitoring
                .map(found -> shown.word(
                        "paper.monitoring.told",
                        Integer.toString(found.report().year()),
                        found.report().report(),
                        shown.verdict(found.verdict())))
                .orElseGet(() -> shown.word("paper.monitoring.untold"));
    }

    private Map<String, String> row(SubjectVerdict one) {
        var result = one.result();
        var level = result.level();
        var rate = result.rate();
        return Map.of(
                "grade", shown.word(result.grade().textKey()),
                "subject", result.subject(),
                "level", level == null ? shown.missing() : level.toString(),
                "rate", rate == null ? shown.missing() : rate.toPlainString(),
                "verdict", shown.verdict(one.verdict()),
                "why", shown.said(one.sentence()));
    }

    private Map<String, String> row(Visit.Meeting meeting) {
        return Map.of(
                "group", shown.word(meeting.group().textKey()),
                "attended", Integer.toString(meeting.attended()),
                "notes", Shown.orDash(meeting.notes()));
    }
}
