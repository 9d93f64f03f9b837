package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Function;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.Tone;
import org.junheng.review.Consolidations;
import org.junheng.review.GivenOpinions;
import org.junheng.review.Level;
import org.junheng.review.Opinion;
import org.junheng.review.OpinionDraft;
import org.junheng.review.PanelLine;
import org.junheng.review.Standing;

/** The panel judges together (汇总专家组意见), with every expert's opinion side by side. */
@Route("tasks/consolidate-opinions")
class ConsolidateOpinionsView extends JudgingView<GivenOpinions> {

    private final Consolidations consolidations;
    private List<PanelLine> lines = List.of();

    ConsolidateOpinionsView(TaskDesk desk, JudgingParts parts, Consolidations consolidations) {
        super(desk, parts, Level.PROVINCE);
        this.consolidations = consolidations;
    }

    @Override
    List<Standing> standings(CaseId id) {
        lines = consolidations.lines(actor(), id);
        return lines.stream().map(Consolidations::proposed).toList();
    }

    @Override
    GivenOpinions given(List<OpinionDraft> opinions) {
        return new GivenOpinions(opinions);
    }

    @Override
    Component above(CaseId id, boolean mine) {
        var differing = lines.stream()
                .filter(line -> line.agreed().isEmpty())
                .map(PanelLine::item)
                .toList();
        return differing.isEmpty()
                ? hint("review.panel.all-agree")
                : new Hint(
                        Tone.WARNING,
                        I18NProvider.translate(
                                "review.panel.differing", differing.size(), String.join(", ", differing)));
    }

    @Override
    Component beside(CaseId id, String item) {
        var opinions = lines.stream()
                .filter(line -> line.item().equals(item))
                .flatMap(line -> line.opinions().stream())
                .toList();
        var beside = new Div(opinions(opinions), super.beside(id, item));
        beside.addClassName("jh-stack");
        return beside;
    }

    private static Section opinions(List<Opinion> opinions) {
        Function<String, String> text = I18NProvider::translate;
        var table = Tables.of(
                List.of(
                        text.apply("review.expert"),
                        text.apply("review.judgement"),
                        text.apply("review.mark"),
                        text.apply("review.remark")),
                opinions.stream().map(ConsolidateOpinionsView::row).toList());
        var section = new Section(new H3(text.apply("review.panel.opinions")), table);
        section.addClassName("jh-panel");
        return section;
    }

    private static List<Component> row(Opinion opinion) {
        return List.of(
                new Span(opinion.reviewerName()),
                Tables.judged(opinion.draft()),
                Tables.badge(opinion.draft().mark()),
                Tables.text(opinion.draft().words()));
    }
}
