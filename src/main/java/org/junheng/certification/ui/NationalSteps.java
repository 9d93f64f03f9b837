package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Records;
import org.junheng.casefile.Round;
import org.junheng.certification.NationalStepRecord;
import org.junheng.certification.QuestionAnswers;
import org.junheng.platform.engine.Todo;

/** What the steps of the national acceptance have come to so far, with their questions and the last answers. */
final class NationalSteps extends Composite<Div> {

    NationalSteps(Parts parts, Todo todo) {
        var id = CaseId.parse(todo.caseKey());
        getContent().addClassName("jh-panel");
        getContent().add(new H2(I18NProvider.translate("certification.steps.title")));
        addSteps(
                parts.records(),
                id,
                parts.rounds().get(parts.casefiles().get(id).round()));
        addAnswers(parts.records(), id);
    }

    private void addSteps(Records records, CaseId id, Round round) {
        var steps = records.all(id, NationalStepRecord.KIND);
        if (steps.isEmpty()) {
            getContent().add(new Paragraph(I18NProvider.translate("certification.steps.none")));
            return;
        }
        var list = new OrderedList();
        for (var step : steps) {
            var value = step.value();
            var line = new ListItem(new Span(I18NProvider.translate(
                    "certification.steps.line",
                    round.label(value.step()).orElse(value.step()),
                    I18NProvider.translate("platform.decision." + value.decision()),
                    value.opinion())));
            if (!value.questions().isEmpty()) {
                var questions = new UnorderedList();
                value.questions().forEach(question -> questions.add(new ListItem(question)));
                line.add(questions);
            }
            list.add(line);
        }
        getContent().add(list);
    }

    private void addAnswers(Records records, CaseId id) {
        var asked = records.all(id, NationalStepRecord.KIND).stream()
                .map(step -> step.value().questions())
                .filter(questions -> !questions.isEmpty())
                .reduce(List.of(), (earlier, later) -> later);
        records.latest(id, QuestionAnswers.KIND).ifPresent(answers -> {
            var list = new OrderedList();
            var given = answers.value().answers();
            for (var number = 0; number < given.size(); number++) {
                list.add(answer(number < asked.size() ? asked.get(number) : "", given.get(number)));
            }
            getContent().add(new H2(I18NProvider.translate("certification.question.answers")), list);
        });
    }

    private static ListItem answer(String question, String answer) {
        var asked = new Div(question);
        asked.addClassNames("jh-muted", "jh-small");
        var given = new Div(answer);
        given.addClassName("jh-prewrap");
        return new ListItem(asked, given);
    }
}
