package org.junheng.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.casefile.CaseId;

/** Where the workbook to fill in is, with the schools of the county. */
final class Templates {

    private Templates() {}

    static Anchor link(CaseId id) {
        var link = new Anchor(
                "api/v1/cases/%s/statistics/template.xlsx".formatted(id),
                I18NProvider.translate("casefile.figures.template"));
        link.setRouterIgnore(true);
        return link;
    }
}
