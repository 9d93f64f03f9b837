package org.junheng.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.planning.Basis;
import org.junheng.planning.Change;
import org.junheng.planning.ChangeTexts;
import org.junheng.planning.FigureChange;
import org.junheng.planning.Foresight;
import org.junheng.planning.OutcomeLineages;
import org.junheng.planning.Scenario;
import org.junheng.planning.ScenarioPaper;
import org.junheng.planning.Scenarios;
import org.junheng.planning.UnitCosts;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;

/** Changes figures, merges and divides schools, and shows at once what that would lead to (情景推演). */
@Route("scenarios")
@PageTitle("planning.scenario.title")
@Menu(title = "planning.scenario.title", order = 41, icon = "vaadin:split")
@RolesAllowed({"COUNTY_EDITOR", "COUNTY_DIRECTOR"})
final class ScenariosView extends Composite<Div> {

    private final transient Scenarios scenarios;
    private final transient ChangeTexts words;
    private final transient ScenarioPaper paper;
    private final transient UnitCosts costs;
    private final Actor actor;
    private final RegionCode county;
    private final BasisPanel basisPanel;
    private final SavedScenarios saved;
    private final TextField name = new TextField();
    private final Select<Edition> edition = new Select<>();
    private final ChangeForm form = new ChangeForm(this::add, this::foreseen);
    private final Div work = new Div();
    private final Div result = new Div();
    private final transient List<Change> changes = new ArrayList<>();

    private transient @Nullable Basis basis;
    private transient @Nullable Foresight foresight;
    private transient @Nullable Scenario open;

    ScenariosView(
            Scenarios scenarios,
            ChangeTexts words,
            ScenarioPaper paper,
            UnitCosts costs,
            Regions regions,
            CurrentActor current,
            Clock clock) {
        this.scenarios = scenarios;
        this.words = words;
        this.paper = paper;
        this.costs = costs;
        this.actor = current.get();
        this.county = county(actor);
        this.basisPanel = new BasisPanel(
                new BasisPanel.Where(actor, regions.get(county)),
                scenarios,
                LocalDate.now(clock).getYear(),
                this::start);
        this.saved = new SavedScenarios(this::resume, this::forget, this::compare);
        name.setLabel(getTranslation("planning.scenario.name"));
        name.setMaxLength(100);
        edition.setLabel(getTranslation("assessment.rehearsal.edition"));
        edition.setItems(scenarios.editions(county));
        edition.setItemLabelGenerator(choice -> choice.id() + " " + choice.title());
        edition.setWidth("min(26rem, 80vw)");
        edition.setValue(scenarios.editions(county).getFirst());
        edition.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        work.addClassName("jh-stack");
        result.addClassName("jh-stack");
        result.getElement().setAttribute("aria-live", "polite");
        var introduction = new Paragraph(getTranslation("planning.scenario.introduction"));
        introduction.addClassName("jh-muted");
        getContent().addClassName("jh-page");
        getContent()
                .add(
                        new H1(getTranslation("planning.scenario.title")),
                        introduction,
                        saved,
                        basisPanel,
                        edition,
                        work,
                        result);
        showSaved();
        basisPanel.startWithNewest();
    }

    private static RegionCode county(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.COUNTY_EDITOR || grant.role() == Role.COUNTY_DIRECTOR)
                .map(Grant::region)
                .findFirst()
                .orElseThrow();
    }

    private void showSaved() {
        saved.show(scenarios.list(actor, county));
    }

    private void start(Basis from) {
        basis = from;
        open = null;
        name.clear();
        changes.clear();
        show();
    }

    private void resume(Scenario scenario) {
        basis = scenario.basis();
        open = scenario;
        edition.setValue(scenarios.edition(scenario));
        name.setValue(scenario.name());
        changes.clear();
        changes.addAll(scenario.changes());
        basisPanel.tell(scenario.basis(), scenario.year());
        show();
    }

    private void forget(Scenario scenario) {
        if (Notices.attempt(() -> scenarios.delete(actor, scenario.id()))) {
            if (open != null && scenario.id().equals(open.id())) {
                open = null;
            }
            showSaved();
        }
    }

    private CountyStatistics before(Basis from) {
        return scenarios.figures(actor, county, from);
    }

    private void show() {
        work.removeAll();
        var from = basis;
        if (from != null) {
            var before = before(from);
            var now = scenarios.changed(before, changes);
            form.offerSchools(now.schools());
            foresight = scenarios.foresee(now, edition.getValue());
            var table = new ChangesTable(words.of(before, changes), this::remove);
            work.add(PlanningWords.panel("planning.scenario.changes", form, planButton(before), table, keeping()));
        }
        play();
    }

    private Component planButton(CountyStatistics before) {
        var plan = new Button(
                getTranslation("planning.scenario.plan"),
                click -> Notices.attempt(() -> {
                    var figures = scenarios.changed(before, changes);
                    changes.addAll(scenarios.plan(figures, costs.of(county), edition.getValue()));
                    show();
                }));
        var clear = new Button(getTranslation("planning.scenario.clear"), click -> {
            changes.clear();
            show();
        });
        var buttons = new Div(plan, clear);
        buttons.addClassName("jh-row");
        return buttons;
    }

    private Component keeping() {
        var keep = new Button(getTranslation("planning.scenario.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var row = new Div(name, keep);
        if (open != null) {
            row.add(new Button(getTranslation("planning.scenario.keepNew"), click -> {
                var before = open;
                open = null;
                if (!keep()) {
                    open = before;
                }
            }));
        }
        row.addClassNames("jh-row", "jh-row-end");
        return row;
    }

    private boolean keep() {
        var from = basis;
        return from != null
                && Notices.attempt(() -> {
                    var draft =
                            new Scenario.Draft(county, before(from).year(), name.getValue(), from, changes, chosen());
                    var old = open;
                    var kept = old == null
                            ? scenarios.save(actor, draft)
                            : scenarios.replace(actor, old.id(), old.saved().at(), draft);
                    open = kept;
                    Notices.done(getTranslation("planning.scenario.kept", kept.name()));
                    showSaved();
                    show();
                });
    }

    /** None is kept for the edition in force, so that the scenario follows it. */
    private @Nullable EditionId chosen() {
        var first = scenarios.editions(county).getFirst();
        return first.equals(edition.getValue()) ? null : edition.getValue().id();
    }

    /** A change that cannot be made is refused and leaves everything as it is. */
    private void add(Change change) {
        var from = basis;
        if (from != null) {
            var more = new ArrayList<>(changes);
            more.add(change);
            scenarios.changed(before(from), more);
            changes.add(change);
            show();
        }
    }

    private String foreseen(FigureChange change) {
        return foresight == null ? "" : PlanningWords.of(foresight.of(change));
    }

    private void remove(Change change) {
        var from = basis;
        var fewer = new ArrayList<>(changes);
        fewer.remove(change);
        if (from != null && Notices.attempt(() -> scenarios.changed(before(from), fewer))) {
            changes.remove(change);
            show();
        }
    }

    private void play() {
        result.removeAll();
        var from = basis;
        if (from != null) {
            var before = before(from);
            var title = name.isEmpty() ? getTranslation("planning.scenario.then") : name.getValue();
            var outcome = scenarios.play(before, changes, edition.getValue());
            var played = new ScenarioPaper.Played(title, before, List.copyOf(changes), outcome);
            result.add(
                    download(List.of(played)),
                    new OutcomePanel(outcome, scenarios.lineages(from, before, outcome, edition.getValue())));
        }
    }

    private void compare(Collection<Scenario> chosen) {
        if (chosen.size() < 2) {
            Notices.problem(getTranslation("planning.scenario.chooseTwo"));
            return;
        }
        var played = chosen.stream().map(this::played).toList();
        result.removeAll();
        work.removeAll();
        var lineages = new ArrayList<OutcomeLineages>();
        chosen.forEach(scenario -> lineages.add(scenarios.lineages(
                scenario.basis(),
                before(scenario.basis()),
                played.get(lineages.size()).outcome(),
                scenarios.edition(scenario))));
        result.add(PlanningWords.panel(
                "planning.scenario.comparison", download(played), new ComparisonTable(played, lineages)));
    }

    private ScenarioPaper.Played played(Scenario scenario) {
        var before = before(scenario.basis());
        return new ScenarioPaper.Played(scenario.name(), before, scenario.changes(), scenarios.play(actor, scenario));
    }

    private Component download(List<ScenarioPaper.Played> played) {
        return Xlsx.link(
                getTranslation("planning.scenario.download"),
                getTranslation("planning.scenario.file"),
                () -> paper.of(played));
    }
}
