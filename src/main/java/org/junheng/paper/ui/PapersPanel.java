package org.junheng.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.junheng.paper.Paper;
import org.junheng.paper.Papers.Listed;
import org.junheng.paper.Papers.State;
import org.junheng.paper.Step;
import org.junheng.papertemplate.Printed;
import org.junheng.papertemplate.Printed.Form;
import org.junheng.papertemplate.ui.PapertemplateNavigation;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;

/** Papers step by step, each to be looked at in the page and taken away. */
final class PapersPanel extends Composite<Div> {

    private final transient Function<Paper, Printed> papers;
    private final Section shown = new Section();

    PapersPanel(List<Listed> found, Function<Paper, Printed> papers) {
        this.papers = papers;
        shown.addClassNames("jh-panel", "jh-stack");
        shown.setVisible(false);
        shown.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("jh-stack", "jh-papers");
        getContent().add(new Paragraph(getTranslation("paper.lead")));
        for (var step : Step.values()) {
            var own = found.stream()
                    .filter(listed -> listed.paper().step() == step)
                    .toList();
            if (!own.isEmpty()) {
                getContent().add(new H2(getTranslation(step.textKey())), table(own));
            }
        }
        getContent().add(shown);
    }

    private Component table(List<Listed> own) {
        var table = new PlainTable("paper.column.name", "paper.column.state", "paper.column.do").stacked();
        own.forEach(
                listed -> table.row(new Span(name(listed.paper())), state(listed.state()), actions(listed.paper())));
        return table;
    }

    private String name(Paper paper) {
        return getTranslation(paper.kind().textKey());
    }

    private Badge state(State state) {
        var tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case ISSUED -> Tone.GOOD;
        };
        return new Badge(tone, getTranslation(state.textKey()));
    }

    private Component actions(Paper paper) {
        var look = new Button(getTranslation("paper.preview"), click -> show(paper));
        look.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        look.setAriaLabel(getTranslation("paper.preview.of", name(paper)));
        var actions = new Div(look, download(paper, Form.PDF), download(paper, Form.SOURCE));
        actions.addClassName("jh-row");
        return actions;
    }

    private Anchor download(Paper paper, Form form) {
        var link = new Anchor(
                PapertemplateNavigation.file(() -> papers.apply(paper), form),
                AttachmentType.DOWNLOAD,
                getTranslation("paper.get." + form));
        link.getElement().setAttribute("aria-label", getTranslation("paper.get.of." + form, name(paper)));
        return link;
    }

    private void show(Paper paper) {
        shown.removeAll();
        var close = new Button(getTranslation("paper.preview.close"), click -> shown.setVisible(false));
        close.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H2(name(paper)), close);
        head.addClassName("jh-row");
        shown.add(head, PapertemplateNavigation.pages(name(paper), () -> papers.apply(paper)));
        shown.setVisible(true);
        shown.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }
}
