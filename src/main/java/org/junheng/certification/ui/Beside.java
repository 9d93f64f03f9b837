package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.junheng.schooldata.Rational;

/** A number of the case's year beside that of a newer one. */
final class Beside {

    private static final int DECIMALS = 3;

    private Beside() {}

    /**
     * @param difference with its sign; empty if there is none
     */
    static Component of(Component frozen, Component newest, String difference) {
        var pair = new Div(frozen, new Span("\u2192"), newest);
        pair.addClassNames("jh-row", "jh-value");
        var less = new Span(difference);
        less.addClassNames("jh-muted", "jh-small");
        return new Div(pair, less);
    }

    /** A difference with its sign, rounded for show; empty if there is none. */
    static String signed(Rational difference) {
        return signed(difference.rounded(DECIMALS));
    }

    static String signed(long difference) {
        return signed(BigDecimal.valueOf(difference));
    }

    static String signed(BigDecimal difference) {
        if (difference.signum() == 0) {
            return "";
        }
        var plain = difference.abs().stripTrailingZeros().toPlainString();
        return (difference.signum() > 0 ? "+" : "\u2212") + plain;
    }

    static String none() {
        return I18NProvider.translate("certification.county.none");
    }

    static String missing() {
        return I18NProvider.translate("assessment.units.missing");
    }
}
