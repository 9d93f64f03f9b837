package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.StepRecord;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Level;
import org.junheng.review.Opinion;
import org.junheng.review.PanelMember;
import org.junheng.review.Panels;
import org.junheng.review.Problems;
import org.junheng.review.Report;
import org.junheng.review.Reports;
import org.junheng.review.Visit;
import org.junheng.review.Visits;
import org.junheng.shared.Actor;

/** What reviewers have found of a case so far, as far as the reader may know. */
@SpringComponent
class ReviewTab implements CaseTab {

    private static final List<Level> BODIES = List.of(Level.CITY, Level.PROVINCE);

    private final Problems problems;
    private final Reports reports;
    private final Visits visits;
    private final Panels panels;
    private final JudgingParts judging;
    private final RectificationParts rectification;

    ReviewTab(
            Problems problems,
            Reports reports,
            Visits visits,
            Panels panels,
            JudgingParts judging,
            RectificationParts rectification) {
        this.problems = problems;
        this.reports = reports;
        this.visits = visits;
        this.panels = panels;
        this.judging = judging;
        this.rectification = rectification;
    }

    @Override
    public String address() {
        return "review";
    }

    @Override
    public String titleKey() {
        return "review.tab";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create(Actor actor, String caseKey) {
        var id = CaseId.parse(caseKey);
        var content = new Div();
        content.addClassName("jh-stack");
        var found = problems.of(actor, id);
        if (!found.isEmpty()) {
            content.add(WorkView.section(
                    I18NProvider.translate("review.problems.count", found.size()), rectification.cards(actor, id)));
        }
        BODIES.forEach(level -> {
            reports.of(actor, id, level).map(report -> report(level, report)).ifPresent(content::add);
            visits.of(actor, id, level).map(visit -> visit(level, visit)).ifPresent(content::add);
        });
        var members = panels.of(actor, id);
        if (!members.isEmpty()) {
            content.add(panel(members));
        }
        for (var level : Level.values()) {
            var opinions = judging.opinions().handedIn(actor, id, level);
            if (!opinions.isEmpty()) {
                content.add(opinions(level, opinions, judging.names(id)));
            }
        }
        if (content.getComponentCount() == 0) {
            content.add(new EmptyState(
                    I18NProvider.translate("review.tab.empty"), I18NProvider.translate("review.tab.empty.how")));
        }
        return content;
    }

    private static Component report(Level level, StepRecord<Report> report) {
        var proposal = report.value().proposal();
        var head = new Div(signed(report));
        head.addClassName("jh-row");
        if (proposal != null) {
            head.add(new Badge(Tone.INFO, I18NProvider.translate(proposal.textKey())));
        }
        return WorkView.section(
                I18NProvider.translate("review.report." + level),
                head,
                Tables.text(report.value().words()));
    }

    private static Component visit(Level level, StepRecord<Visit> visit) {
        var feedback = visit.value().feedback();
        return WorkView.section(
                I18NProvider.translate("review.visit." + level),
                new Span(I18NProvider.translate(
                        "review.visit.line",
                        String.valueOf(visit.value().from()),
                        String.valueOf(visit.value().to()),
                        visit.value().schoolCodes().size())),
                Tables.text(feedback == null ? "" : feedback));
    }

    private static Component panel(List<PanelMember> members) {
        return WorkView.section(
                I18NProvider.translate("review.panel"),
                new Span(members.stream().map(PanelMember::name).collect(Collectors.joining(", "))));
    }

    private static Component opinions(Level level, List<Opinion> opinions, ItemNames names) {
        var codes = names.codes();
        var rows = opinions.stream()
                .sorted((one, other) -> Integer.compare(codes.indexOf(one.item()), codes.indexOf(other.item())))
                .map(opinion -> List.<Component>of(
                        name(names.of(opinion.item())),
                        new Span(opinion.reviewerName()),
                        Tables.judged(opinion.draft()),
                        Tables.badge(opinion.draft().mark()),
                        Tables.text(opinion.draft().words())))
                .toList();
        return WorkView.section(
                I18NProvider.translate(level.textKey()),
                Tables.of(
                        List.of(
                                I18NProvider.translate("review.problem.item"),
                                I18NProvider.translate("review.reviewer"),
                                I18NProvider.translate("review.judgement"),
                                I18NProvider.translate("review.mark"),
                                I18NProvider.translate("review.remark")),
                        rows));
    }

    private static Span signed(StepRecord<?> step) {
        var span = new Span(step.byName() + " " + Dates.moment(step.at()));
        span.addClassName("jh-muted");
        return span;
    }

    private static Span name(String item) {
        var name = Tables.text(item);
        name.addClassName("jh-name");
        return name;
    }
}
