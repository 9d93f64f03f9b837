package org.junheng.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.PlainTable;
import org.junheng.survey.GroupResult;
import org.junheng.survey.SourceVerdict;
import org.junheng.survey.SurveyResult;

/** What the surveys of a case came to, a section for each source, with the counts behind every verdict. */
final class SurveyResults extends Composite<Div> {

    SurveyResults(List<SourceVerdict> results) {
        getContent().addClassName("jh-stack");
        if (results.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("survey.none"), getTranslation("survey.none.why")));
        }
        results.forEach(result -> getContent().add(section(result)));
    }

    private Section section(SourceVerdict judged) {
        var verdict = judged.verdict();
        var result = judged.result();
        var head = new Div(
                new H2(getTranslation(result.source().textKey())),
                new Badge(SurveyWords.tone(verdict), getTranslation(verdict.textKey())));
        head.addClassName("jh-row");
        var section = new Section(
                head,
                new Paragraph(getTranslation(judged.key(), judged.arguments().toArray())),
                counts(result),
                facts(result));
        section.addClassNames("jh-panel", "jh-stack");
        return section;
    }

    private Component counts(SurveyResult result) {
        var heads = new ArrayList<>(SurveyWords.countHeads());
        heads.add(getTranslation("survey.satisfaction"));
        var rows = new ArrayList<List<Component>>();
        result.groups()
                .forEach(group ->
                        rows.add(line(getTranslation(group.respondents().textKey()), group)));
        rows.add(line(
                getTranslation("survey.total"),
                result.distributed(),
                result.returned(),
                result.valid(),
                result.satisfied()));
        return new PlainTable(heads).rows(rows);
    }

    private static List<Component> line(String name, GroupResult group) {
        return line(name, group.distributed(), group.returned(), group.valid(), group.satisfied());
    }

    private static List<Component> line(String name, int distributed, int returned, int valid, int satisfied) {
        return List.of(
                new Span(name),
                number(Integer.toString(distributed)),
                number(Integer.toString(returned)),
                number(Integer.toString(valid)),
                number(Integer.toString(satisfied)),
                number(SurveyWords.ratio(satisfied, valid)));
    }

    private static Span number(String text) {
        var number = new Span(text);
        number.addClassName("jh-number");
        return number;
    }

    private DescriptionList facts(SurveyResult result) {
        var facts = new DescriptionList();
        facts.addClassName("jh-facts");
        fact(facts, "survey.period", Dates.day(result.began()) + " – " + Dates.day(result.ended()));
        if (result.residents() != null) {
            fact(facts, "survey.residents", result.residents().toString());
        }
        fact(facts, "survey.conducted-by", result.conductedBy());
        fact(facts, "survey.proof", result.proof());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(new Term(getTranslation(key)), new Description(text));
    }
}
