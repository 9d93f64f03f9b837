package org.junheng.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import org.junheng.assessment.Finding;
import org.junheng.assessment.Input;
import org.junheng.assessment.UnitVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;
import org.junheng.schooldata.Message;
import org.junheng.shared.Stage;

/** Verdicts, stages and messages in the reader's language. */
final class Words {

    private Words() {}

    static Badge badge(Verdict verdict) {
        var tone = switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
        return new Badge(tone, I18NProvider.translate("assessment.verdict." + verdict));
    }

    /** How many errors keep figures from counting. */
    static Badge errors(int count) {
        return new Badge(Tone.BAD, I18NProvider.translate("assessment.bulk.errors", count));
    }

    static Badge badge(UnitVerdict verdict) {
        var tone = switch (verdict) {
            case UnitVerdict.Passed ignored -> Tone.GOOD;
            case UnitVerdict.Failed ignored -> Tone.BAD;
            case UnitVerdict.Undetermined ignored -> Tone.NEUTRAL;
        };
        return new Badge(tone, I18NProvider.translate("assessment.unit.verdict." + verdict.name()));
    }

    /** What a finding measures, with its stage where it has one. */
    static String measure(Finding finding) {
        var names = finding.inputs().stream().map(Input::name).distinct().collect(Collectors.joining(" · "));
        var stage = finding.stage();
        return stage == null ? names : of(stage) + " · " + names;
    }

    static String of(Stage stage) {
        return I18NProvider.translate("assessment.stage." + stage);
    }

    static String of(Message message) {
        return I18NProvider.translate(message.key(), message.parameters());
    }

    /** A wide table that a keyboard can scroll on a narrow screen. */
    static void scrollable(Div content, String name) {
        content.addClassName("jh-scroll");
        content.getElement().setAttribute("tabindex", "0");
        content.getElement().setAttribute("role", "region");
        content.getElement().setAttribute("aria-label", name);
    }
}
