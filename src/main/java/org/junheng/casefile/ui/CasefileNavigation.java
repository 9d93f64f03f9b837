package org.junheng.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.Links;

/** Leads other modules' pages to the pages of cases. */
public final class CasefileNavigation {

    /** The address of the list of cases. */
    public static final String CASES = "cases";

    private CasefileNavigation() {}

    /** The address of a case's page. */
    public static String path(CaseId id) {
        return Links.ofCase(id.toString());
    }

    /** The address of one tab of a case's page. */
    public static String path(CaseId id, String tab) {
        return path(id) + "/" + tab;
    }

    /** A link to a case's page. */
    public static Anchor link(CaseId id, String text) {
        return Links.to(path(id), text);
    }

    /** Leaves the present page for a case's page. */
    public static void open(CaseId id) {
        UI.getCurrent().navigate(path(id));
    }
}
