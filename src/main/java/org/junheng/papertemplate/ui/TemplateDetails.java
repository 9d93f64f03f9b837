package org.junheng.papertemplate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.PaperTemplates;
import org.junheng.papertemplate.TemplateVersion;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;

/** What a template may ask for, and which versions there were. */
final class TemplateDetails extends Composite<Div> {

    TemplateDetails(PaperTemplates templates, Actor person, PaperKind kind, RegionCode region) {
        var names = new Div();
        names.addClassName("jh-row");
        templates.placeholders(kind).forEach(name -> names.add(name(name)));
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent()
                .add(
                        new H2(getTranslation(kind.textKey())),
                        new H3(getTranslation("paper.templates.placeholders")),
                        new Paragraph(getTranslation("paper.templates.placeholders.how")),
                        names,
                        new H3(getTranslation("paper.templates.history")),
                        history(templates, person, kind, region));
    }

    private static Span name(String name) {
        var span = new Span(name);
        span.addClassName("jh-digest");
        return span;
    }

    private Component history(PaperTemplates templates, Actor person, PaperKind kind, RegionCode region) {
        var versions = templates.history(person, kind, region);
        if (versions.isEmpty()) {
            return new Span(getTranslation("paper.templates.history.none"));
        }
        var table = new PlainTable(
                "paper.templates.history.version",
                "paper.templates.history.file",
                "paper.templates.history.by",
                "paper.templates.history.at");
        versions.forEach(version -> table.row(
                new Span(Integer.toString(version.version())),
                file(version),
                new Span(version.byName()),
                new Span(Dates.moment(version.at()))));
        return table;
    }

    private Component file(TemplateVersion version) {
        if (version.file().isEmpty()) {
            return new Span(getTranslation("paper.templates.history.reverted"));
        }
        var link = new Anchor(
                "api/v1/paper-templates/%s?region=%s&version=%d"
                        .formatted(version.kind().code(), version.region(), version.version()),
                version.file().orElse(""));
        link.setRouterIgnore(true);
        return link;
    }
}
