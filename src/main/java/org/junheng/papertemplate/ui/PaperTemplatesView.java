package org.junheng.papertemplate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.PaperTemplates;
import org.junheng.papertemplate.TemplateVersion;
import org.junheng.platform.ui.ConfirmStep;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;

/** The templates of official papers (公文模板), for all provinces or for one: fetch, replace, go back. */
@Route("paper-templates")
@Menu(title = "paper.templates", order = 92, icon = "vaadin:file-text-o")
@PageTitle("paper.templates")
@RolesAllowed("ADMIN")
class PaperTemplatesView extends Composite<Div> {

    private final PaperTemplates templates;
    private final Actor person;
    private final Select<Region> region = new Select<>();
    private final Div list = new Div();
    private final Div details = new Div();

    PaperTemplatesView(PaperTemplates templates, Regions regions, CurrentActor actor) {
        this.templates = templates;
        this.person = actor.get();
        var nation = regions.get(RegionCode.NATION);
        var choices = new ArrayList<>(List.of(nation));
        choices.addAll(regions.children(RegionCode.NATION));
        region.setLabel(getTranslation("paper.templates.region"));
        region.setItems(choices);
        region.setItemLabelGenerator(
                one -> one.code().equals(RegionCode.NATION) ? getTranslation("paper.templates.all") : one.name());
        region.setWidth("min(20rem, 84vw)");
        region.setValue(nation);
        region.addValueChangeListener(change -> show());
        list.addClassName("jh-panel");
        details.addClassName("jh-stack");
        getContent().addClassNames("jh-page", "jh-stack");
        getContent()
                .add(
                        new H1(getTranslation("paper.templates")),
                        new Paragraph(getTranslation("paper.templates.lead")),
                        region,
                        list,
                        details);
        show();
    }

    private RegionCode code() {
        return region.getValue().code();
    }

    private void show() {
        list.removeAll();
        details.removeAll();
        var table = new PlainTable("paper.templates.kind", "paper.templates.used", "paper.templates.do");
        for (var kind : PaperKind.values()) {
            table.row(new Span(getTranslation(kind.textKey())), new Span(used(kind)), actions(kind));
        }
        list.add(table);
    }

    private String used(PaperKind kind) {
        var used = templates.used(person, kind, code());
        var own = used.map(TemplateVersion::region).filter(code()::equals).isPresent();
        var version = used.map(this::version).orElseGet(() -> getTranslation("paper.templates.shipped"));
        return own || used.isEmpty() ? version : getTranslation("paper.templates.inherited") + version;
    }

    private String version(TemplateVersion version) {
        return getTranslation(
                "paper.templates.version",
                version.version(),
                version.file().orElse(""),
                version.byName(),
                Dates.moment(version.at()));
    }

    private Component actions(PaperKind kind) {
        var actions = new Div(
                link(kind, "", "paper.templates.file"),
                link(kind, "/sample", "paper.templates.sample"),
                button("paper.templates.replace", kind, () -> replace(kind)),
                button("paper.templates.details", kind, () -> tell(kind)));
        if (templates
                .used(person, kind, code())
                .map(TemplateVersion::region)
                .filter(code()::equals)
                .isPresent()) {
            actions.add(button("paper.templates.revert", kind, () -> revert(kind)));
        }
        actions.addClassName("jh-row");
        return actions;
    }

    private Anchor link(PaperKind kind, String what, String textKey) {
        var link = new Anchor(
                "api/v1/paper-templates/%s%s?region=%s".formatted(kind.code(), what, code()), getTranslation(textKey));
        link.setRouterIgnore(true);
        label(link, textKey, kind);
        return link;
    }

    private Button button(String textKey, PaperKind kind, Runnable step) {
        var button = new Button(getTranslation(textKey), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        label(button, textKey, kind);
        return button;
    }

    private void label(Component component, String textKey, PaperKind kind) {
        var text = getTranslation(textKey) + " " + getTranslation(kind.textKey());
        component.getElement().setAttribute("aria-label", text);
    }

    private void replace(PaperKind kind) {
        open(new TemplateUpload(templates, person, kind, code(), this::show));
    }

    private void tell(PaperKind kind) {
        open(new TemplateDetails(templates, person, kind, code()));
    }

    private void open(Component part) {
        details.removeAll();
        details.add(part);
        details.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private void revert(PaperKind kind) {
        ConfirmStep.ask(
                getTranslation("paper.templates.revert"),
                getTranslation("paper.templates.revert.sure", getTranslation(kind.textKey())),
                getTranslation("paper.templates.revert"),
                () -> {
                    templates.revert(person, kind, code());
                    Notices.done(getTranslation("paper.templates.reverted"));
                    show();
                });
    }
}
