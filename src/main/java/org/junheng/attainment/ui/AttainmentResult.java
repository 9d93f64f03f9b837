package org.junheng.attainment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Verdict;
import org.junheng.attainment.Attainment;
import org.junheng.attainment.SubjectVerdict;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;

/** The results of one monitoring: the values of every subject with what they come to, and where they are from. */
final class AttainmentResult extends Composite<Section> {

    AttainmentResult(Attainment attainment) {
        var report = attainment.report();
        var head = new Div(
                new H2(getTranslation("attainment.of-year", Integer.toString(report.year()))),
                badge(attainment.verdict()));
        head.addClassName("jh-row");
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(head, subjects(attainment), facts(attainment));
    }

    private static PlainTable subjects(Attainment attainment) {
        var table = new PlainTable(
                "attainment.grade",
                "attainment.subject",
                "attainment.level",
                "attainment.rate",
                "attainment.verdict",
                "attainment.why");
        attainment.subjects().forEach(judged -> table.row(row(judged)));
        return table;
    }

    private static Component[] row(SubjectVerdict judged) {
        var result = judged.result();
        var sentence = judged.sentence();
        return new Component[] {
            new Span(I18NProvider.translate(result.grade().textKey())),
            new Span(result.subject()),
            number(result.level()),
            number(result.rate()),
            badge(judged.verdict()),
            new Span(I18NProvider.translate(sentence.key(), sentence.parameters()))
        };
    }

    private static Span number(@Nullable Number value) {
        var shown = value instanceof BigDecimal exact ? exact.toPlainString() : String.valueOf(value);
        var number = new Span(value == null ? "–" : shown);
        number.addClassName("jh-number");
        return number;
    }

    private static Badge badge(Verdict verdict) {
        var tone = switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
        return new Badge(tone, I18NProvider.translate("assessment.verdict." + verdict));
    }

    private DescriptionList facts(Attainment attainment) {
        var facts = new DescriptionList();
        facts.addClassName("jh-facts");
        fact(facts, "attainment.report", attainment.report().report());
        if (!attainment.report().kept().isEmpty()) {
            fact(facts, "attainment.kept", attainment.report().kept());
        }
        fact(
                facts,
                "attainment.recorded",
                getTranslation("attainment.recorded.by", attainment.byName(), Dates.moment(attainment.at())));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String text) {
        facts.add(new Term(getTranslation(key)), new Description(text));
    }
}
