package org.junheng.survey.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.platform.ui.Tone;
import org.junheng.survey.Verdict;

/** How counts, shares and verdicts of surveys are written on pages. */
final class SurveyWords {

    private SurveyWords() {}

    static List<String> countHeads() {
        return Stream.of("survey.group", "survey.distributed", "survey.returned", "survey.valid", "survey.satisfied")
                .map(I18NProvider::translate)
                .toList();
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** With two decimals, rounded down so that what misses the limit never looks like reaching it. */
    static String ratio(int part, int whole) {
        return whole == 0
                ? "–"
                : BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN)
                                .toPlainString()
                        + "%";
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.NEUTRAL;
        };
    }
}
