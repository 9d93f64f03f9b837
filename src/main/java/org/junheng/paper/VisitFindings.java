package org.junheng.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.casefile.StepRecord;
import org.junheng.papertemplate.Sheaf;
import org.junheng.review.Visit;
import org.junheng.review.Visits;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.Workbooks;
import org.springframework.stereotype.Component;

/** What papers say of the visit of city or province. */
@Component
class VisitFindings {

    private final Visits visits;
    private final Statistics statistics;
    private final Workbooks workbooks;
    private final Shown shown;

    VisitFindings(Visits visits, Statistics statistics, Workbooks workbooks, Shown shown) {
        this.visits = visits;
        this.statistics = statistics;
        this.workbooks = workbooks;
        this.shown = shown;
    }

    /** The visit as far as who asks may know of it: the county when, where and what it was told. */
    Optional<StepRecord<Visit>> of(Ask ask) {
        return visits.of(ask.actor(), ask.id(), ask.level());
    }

    /** What the county was told after the visit. */
    Optional<String> feedback(Ask ask) {
        return of(ask).map(kept -> kept.value().feedback()).filter(words -> !words.isBlank());
    }

    void write(Ask ask, Sheaf sheaf) {
        var visit = of(ask).map(StepRecord::value);
        sheaf.text("visit", visit.map(this::said).orElseGet(() -> shown.word("paper.visit.none")))
                .text("feedback", feedback(ask).orElse(""))
                .numbered("schools", visit.map(one -> schools(ask, one)).orElse(List.of()));
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
}
