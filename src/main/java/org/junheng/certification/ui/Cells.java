package org.junheng.certification.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How texts and numbers stand in tables. */
final class Cells {

    private Cells() {}

    static Span text(@Nullable String text) {
        return new Span(text == null ? "" : text);
    }

    static Span number(@Nullable BigDecimal number) {
        var shown = new Span(number == null ? I18NProvider.translate("certification.county.none") : plain(number));
        shown.addClassName("jh-number");
        return shown;
    }

    static Span number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Plain digits, without an exponent. */
    static String plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }
}
