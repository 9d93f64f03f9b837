package org.junheng.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;

/** Where the empty workbook is. */
final class Templates {

    private Templates() {}

    static Anchor link() {
        var link = new Anchor("rehearsal", I18NProvider.translate("casefile.figures.template"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
