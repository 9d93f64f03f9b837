package org.junheng.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.platform.ui.DocumentFinder;

/** Leads from the pages of evidence to the page on which documents are found. */
@SpringComponent
final class PageFinder implements DocumentFinder {

    @Override
    public Component field(String caseKey) {
        return new SearchField(
                I18NProvider.translate("search.ofCase"),
                words -> UI.getCurrent().navigate(SearchView.class, SearchView.asking(words, caseKey)));
    }
}
