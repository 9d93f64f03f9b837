package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.LineageSource;
import org.junheng.assessment.StageResult;
import org.junheng.assessment.StageVerdict;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;

/** The results of an assessment. */
final class ResultsPanel extends Composite<Div> {

    ResultsPanel(CountyAssessment assessment, LineageSource lineages) {
        getContent().addClassName("jh-stack");
        getContent().add(summary(assessment));
        if (assessment.unreadable() > 0) {
            getContent()
                    .add(new Hint(
                            Tone.WARNING, getTranslation("assessment.result.unreadable", assessment.unreadable())));
        }
        getContent().add(panel("assessment.result.coefficients", new CoefficientTable(assessment, lineages)));
        getContent().add(panel("assessment.result.units", new UnitsGrid(assessment.units(), lineages)));
        getContent().add(panel("assessment.result.items", new ItemsTable(assessment.items(), lineages)));
    }

    private Div summary(CountyAssessment assessment) {
        var line = new Div(
                new Span(getTranslation("assessment.result.resource")),
                Words.badge(assessment.resource()),
                new Span(getTranslation("assessment.result.overall")),
                Words.badge(assessment.verdict()));
        assessment.stages().forEach(stage -> line.add(complying(stage)));
        line.addClassName("jh-row");
        var panel = new Div(line, new Div(Words.of(assessment.explained().explanation())));
        assessment.stageVerdicts().forEach(stage -> panel.add(why(stage)));
        panel.addClassNames("jh-panel", "jh-stack");
        return panel;
    }

    private static Div why(StageVerdict verdict) {
        var why = new Div(Words.of(verdict.stage().stage()) + " · " + Words.of(verdict.explanation()));
        why.addClassName("jh-muted");
        return why;
    }

    private Span complying(StageResult stage) {
        return new Span(getTranslation(
                "assessment.result.complying",
                Words.of(stage.stage()),
                Integer.toString(stage.complying()),
                Integer.toString(stage.units())));
    }

    private Section panel(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("jh-panel");
        return section;
    }
}
