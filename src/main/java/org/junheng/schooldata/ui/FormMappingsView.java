package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.FormMappings;
import org.junheng.schooldata.FormMappings.MappingVersion;
import org.junheng.shared.Actor;

/** Where the forms of the yearly statistics have which figure: every version, and the way to a new one. */
@Route("form-mappings")
@Menu(title = "schooldata.mappings", order = 92, icon = "vaadin:table")
@PageTitle("schooldata.mappings")
@RolesAllowed("ADMIN")
class FormMappingsView extends Composite<Div> {

    private static final int LARGEST = 1024 * 1024;

    private final FormMappings mappings;
    private final Actor person;
    private final Div versions = new Div();

    FormMappingsView(FormMappings mappings, CurrentActor actor) {
        this.mappings = mappings;
        this.person = actor.get();
        var upload = new FileUpload(
                        LARGEST, (name, content) -> mappings.change(person, name, content.readAllBytes()), this::list)
                .single()
                .accepting(".json");
        var said = new Span(getTranslation("schooldata.mappings.how"));
        said.addClassName("jh-muted");
        var change = new Div(new H2(getTranslation("schooldata.mappings.change")), upload);
        change.addClassNames("jh-panel", "jh-stack");
        versions.addClassName("jh-panel");
        getContent().addClassNames("jh-page", "jh-stack");
        getContent().add(new H1(getTranslation("schooldata.mappings")), said, versions, change);
        list();
    }

    private void list() {
        versions.removeAll();
        var table = new PlainTable(
                "schooldata.mappings.year",
                "schooldata.mappings.version",
                "schooldata.mappings.at",
                "schooldata.mappings.by",
                "schooldata.mappings.file");
        for (var version : mappings.versions(person)) {
            var at = version.at();
            table.row(
                    new Span(Integer.toString(version.year())),
                    new Span(
                            version.number() == 0
                                    ? getTranslation("schooldata.mappings.shipped")
                                    : Integer.toString(version.number())),
                    new Span(at == null ? "" : Dates.moment(at)),
                    new Span(version.byName() == null ? "" : version.byName()),
                    new Div(download(version), edit(version)));
        }
        versions.add(new H2(getTranslation("schooldata.mappings.versions")), table);
    }

    private Button edit(MappingVersion version) {
        var edit = new Button(
                getTranslation("schooldata.mappings.edit"),
                click -> new MappingEditor(
                                mappings.content(person, version.year(), version.number()),
                                text -> mappings.problems(person, text),
                                text -> {
                                    mappings.change(
                                            person,
                                            "%d.json".formatted(version.year()),
                                            text.getBytes(StandardCharsets.UTF_8));
                                    list();
                                })
                        .open());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return edit;
    }

    private Anchor download(MappingVersion version) {
        var link = new Anchor(
                "api/v1/form-mappings/%d/%d".formatted(version.year(), version.number()),
                getTranslation("schooldata.mappings.download"));
        link.setRouterIgnore(true);
        return link;
    }
}
