package org.junheng.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.casefile.CaseQueries;
import org.junheng.certification.ReliefPromise;
import org.junheng.certification.Reliefs;
import org.junheng.certification.RuledPromise;
import org.junheng.certification.RuledPromises;
import org.junheng.certification.SelfReport;
import org.junheng.certification.SelfReports;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Stage;
import org.springframework.stereotype.Component;

/** The self-assessment report (自评报告): what the county wrote, with the tables and charts of what was calculated. */
@Component
class SelfReportWriter implements CountyWriter {

    private final CountyFindings findings;
    private final SelfReports reports;
    private final Statistics statistics;
    private final Reliefs reliefs;
    private final RuledPromises promises;
    private final CaseQueries queries;
    private final Gaps gaps;
    private final Charts charts;
    private final Shown shown;

    SelfReportWriter(
            CountyFindings findings,
            SelfReports reports,
            Statistics statistics,
            Reliefs reliefs,
            RuledPromises promises,
            CaseQueries queries,
            Gaps gaps,
            Charts charts,
            Shown shown) {
        this.findings = findings;
        this.reports = reports;
        this.statistics = statistics;
        this.reliefs = reliefs;
        this.promises = promises;
        this.queries = queries;
        this.gaps = gaps;
        this.charts = charts;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SELF_REPORT;
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var assessment = findings.assessment(ask).orElseThrow();
        var found = gaps.of(ask.id(), assessment);
        var texts = written(ask).map(SelfReport::sections).orElse(Map.of());
        Arrays.stream(SelfReport.Section.values())
                .forEach(section ->
                        sheaf.text(section.name().toLowerCase(Locale.ROOT), shown.orUnsaid(texts.get(section))));
        sheaf.text("date", findings.date(ask))
                .text("resource", findings.resource(ask))
                .text("overall", findings.overall(ask))
                .text("stated", stated(ask))
                .text("gaps", found.text());
        sheaf.table("scale", scale(ask))
                .table("stages", findings.stages(assessment))
                .table("coefficients", findings.coefficients(assessment, findings.edition(ask)))
                .table("items", without(findings.allItems(ask), "departments"))
                .numbered("units", findings.units(assessment, Optional.empty()))
                .numbered("lacks", found.rows())
                .table("promises", promises(ask))
                .table("queries", queries(ask))
                .table("signatures", findings.signatures(ask));
        sheaf.picture("coefficientsChart", charts.coefficients(assessment.stages()))
                .picture("unitsChart", charts.units(UnitCount.of(assessment)));
    }

    /** The draft as long as it is one, then what was signed. */
    private Optional<SelfReport> written(Ask ask) {
        return CountyFindings.isHandedUp(ask.casefile())
                ? reports.latest(ask.id()).map(kept -> kept.value().report())
                : reports.draft(ask.id());
    }

    private String stated(Ask ask) {
        var claims = findings.items(ask).stream().map(item -> item.get("claim")).toList();
        var met =
                claims.stream().filter(shown.word("casefile.claim.MET")::equals).count();
        var unsaid = claims.stream().filter(shown.unsaid()::equals).count();
        return shown.word("paper.stated", claims.size(), met, claims.size() - met - unsaid, unsaid);
    }

    private static List<Map<String, String>> without(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> {
                    var copy = new LinkedHashMap<>(row);
                    copy.remove(column);
                    return (Map<String, String>) copy;
                })
                .toList();
    }

    private List<Map<String, String>> scale(Ask ask) {
        var figures = statistics.get(Objects.requireNonNull(ask.casefile().statistics()));
        return Arrays.stream(Stage.values())
                .map(stage -> {
                    var schools = of(figures, stage);
                    return Map.of(
                            "stage", findings.stage(stage),
                            "schools", Integer.toString(schools.size()),
                            "pupils", sum(schools, Column.valueOf(stage + "_PUPILS")),
                            "classes", sum(schools, Column.valueOf(stage + "_CLASSES")),
                            "teachers", sum(schools, Column.valueOf(stage + "_TEACHERS")));
                })
                .toList();
    }

    private static List<School> of(CountyStatistics figures, Stage stage) {
        return figures.merged().stream()
                .filter(school -> school.kind().stages().contains(stage))
                .toList();
    }

    /** A sum over a figure that was not reported is none. */
    private String sum(List<School> schools, Column column) {
        return schools.stream()
                .map(school -> school.amount(column))
                .reduce((one, other) -> one.flatMap(amount -> other.map(amount::add)))
                .orElse(Optional.empty())
                .map(sum -> sum.stripTrailingZeros().toPlainString())
                .orElseGet(shown::missing);
    }

    private List<Map<String, String>> promises(Ask ask) {
        return Stream.concat(
                        reliefs.promises(ask.id()).stream().map(this::row),
                        promises.of(ask.id()).stream().map(this::row))
                .toList();
    }

    private Map<String, String> row(ReliefPromise promise) {
        return Map.of(
                "school", promise.schoolName(),
                "item", promise.kind().name(),
                "reason", promise.promise(),
                "until", shown.day(promise.until()));
    }

    private Map<String, String> row(RuledPromise promise) {
        return Map.of(
                "school", Shown.orDash(promise.schoolName()),
                "item", promise.item(),
                "reason", shown.said(promise.sentence()),
                "until", shown.day(promise.until()));
    }

    private List<Map<String, String>> queries(Ask ask) {
        var rows = new ArrayList<Map<String, String>>();
        for (var one : queries.of(CountyFindings.county(ask), ask.id())) {
            var said = one.explanation().map(words -> words.explanation());
            rows.add(Map.of(
                    "query", shown.said(one.query().message()),
                    "explanation", said.orElseGet(shown::unsaid)));
        }
        return rows;
    }
}
