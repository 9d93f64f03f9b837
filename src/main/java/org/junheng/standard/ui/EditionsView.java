package org.junheng.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.ConfirmStep;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.PlainTable;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionDifference;
import org.junheng.standard.Editions;
import org.junheng.standard.KnownEdition;
import org.junheng.standard.Packs;

/** The editions of the standard, how two of them differ, and the way to a province's pack, for administrators. */
@Route("editions")
@Menu(title = "standard.editions", order = 91, icon = "vaadin:book")
@PageTitle("standard.editions")
@RolesAllowed("ADMIN")
class EditionsView extends Composite<Div> {

    private final Editions editions;
    private final Packs packs;
    private final Regions regions;
    private final Actor person;
    private final Select<Edition> first = new Select<>();
    private final Select<Edition> second = new Select<>();
    private final Div list = new Div();
    private final Div differences = new Div();

    EditionsView(Editions editions, Packs packs, Regions regions, CurrentActor actor) {
        this.editions = editions;
        this.packs = packs;
        this.regions = regions;
        this.person = actor.get();
        list.addClassName("jh-panel");
        choice(first, "standard.editions.first");
        choice(second, "standard.editions.second");
        var choices = new Div(first, second);
        choices.addClassName("jh-row");
        var comparison = new Div(new H2(getTranslation("standard.editions.differences")), choices, differences);
        comparison.addClassNames("jh-panel", "jh-stack");
        getContent().addClassNames("jh-page", "jh-stack");
        getContent()
                .add(
                        new H1(getTranslation("standard.editions")),
                        list,
                        comparison,
                        new PackUpload(packs, person, this::show));
        show();
    }

    private void choice(Select<Edition> select, String labelKey) {
        select.setLabel(getTranslation(labelKey));
        select.setItemLabelGenerator(edition -> edition.id() + " " + edition.title());
        select.setWidth("min(24rem, 84vw)");
        select.addValueChangeListener(change -> compare());
    }

    private void show() {
        list.removeAll();
        list.add(table());
        var all = editions.all();
        first.setItems(all);
        second.setItems(all);
        first.setValue(editions.national());
        second.setValue(all.getLast());
    }

    private PlainTable table() {
        var table = new PlainTable(
                "standard.editions.id",
                "standard.editions.title",
                "standard.editions.source",
                "standard.editions.base",
                "standard.editions.province",
                "standard.editions.items",
                "standard.editions.state",
                "standard.editions.added",
                "standard.editions.do");
        for (var known : packs.all()) {
            var edition = known.edition();
            table.row(
                    new Span(edition.id().value()),
                    new Span(edition.title()),
                    new Span(edition.source()),
                    text(edition.base()),
                    new Span(
                            edition.province() == null
                                    ? "–"
                                    : regions.get(edition.province()).name()),
                    new Span(Integer.toString(edition.items().size())),
                    state(known),
                    new Span(added(known)),
                    actions(known));
        }
        return table;
    }

    private Badge state(KnownEdition known) {
        var tone = switch (known.state()) {
            case IN_FORCE -> Tone.GOOD;
            case SUPERSEDED -> Tone.NEUTRAL;
        };
        return new Badge(tone, getTranslation("standard.editions.state." + known.state()));
    }

    private String added(KnownEdition known) {
        var at = known.at();
        return at == null
                ? getTranslation("standard.editions.shipped")
                : Objects.requireNonNullElse(known.byName(), "") + " " + Dates.moment(at);
    }

    private Component actions(KnownEdition known) {
        var actions = new Div();
        actions.addClassName("jh-row");
        if (known.isAdded()) {
            var id = known.edition().id();
            var file = new Anchor("api/v1/editions/packs/" + id, getTranslation("standard.packs.file"));
            file.setRouterIgnore(true);
            var remove = new Button(
                    getTranslation("standard.packs.remove"),
                    click -> ConfirmStep.ask(
                            getTranslation("standard.packs.remove"),
                            getTranslation("standard.packs.remove.sure", id),
                            getTranslation("standard.packs.remove"),
                            () -> {
                                packs.remove(person, id);
                                show();
                            }));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            actions.add(file, remove);
        }
        return actions;
    }

    private void compare() {
        differences.removeAll();
        var one = first.getValue();
        var other = second.getValue();
        if (one != null && other != null) {
            differences.add(new DifferencesTable(EditionDifference.between(one, other)));
        }
    }

    private static Span text(@Nullable Object value) {
        return new Span(value == null ? "–" : value.toString());
    }
}
