package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.certification.SelfReport;

/** The texts of a self-assessment report (自评报告), to be read. */
final class ReportText extends Composite<Article> {

    ReportText(SelfReport report) {
        getContent().addClassNames("jh-panel", "jh-reading");
        report.sections().forEach((section, text) -> {
            var paragraph = new Paragraph(text);
            paragraph.addClassName("jh-prewrap");
            getContent().add(new H3(I18NProvider.translate(section.textKey())), paragraph);
        });
    }
}
