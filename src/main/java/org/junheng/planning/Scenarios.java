package org.junheng.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junheng.assessment.Assessments;
import org.junheng.assessment.Lineages;
import org.junheng.assessment.Plan;
import org.junheng.assessment.PlanCosts;
import org.junheng.assessment.Plans;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.DraftFigures;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Figures;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Origins;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsVersion;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.Edition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What counties think of doing (情景推演). Only the education bureau of a county knows of its scenarios: what it tries out is nobody
 * else's, its superiors' neither.
 */
@Service
public class Scenarios {

    private final ScenarioRepository repository;
    private final Statistics statistics;
    private final DraftFigures drafts;
    private final Assessments assessments;
    private final Plans plans;
    private final Lineages lineages;
    private final Origins origins;
    private final CountyEditions editions;
    private final Clock clock;

    Scenarios(
            ScenarioRepository repository,
            Statistics statistics,
            DraftFigures drafts,
            Assessments assessments,
            Plans plans,
            Lineages lineages,
            Origins origins,
            CountyEditions editions,
            Clock clock) {
        this.repository = repository;
        this.statistics = statistics;
        this.drafts = drafts;
        this.assessments = assessments;
        this.plans = plans;
        this.lineages = lineages;
        this.origins = origins;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The imports and corrections that a scenario may start from, the newest first.
     *
     * @throws Refusal if the actor is not of the county's bureau
     */
    public List<StatisticsVersion> imports(Actor actor, RegionCode county, SchoolYear year) {
        check(actor, county);
        return statistics.versions(actor, county, year);
    }

    /**
     * A workbook, or forms (教基) together, to start from that are no import; keeps nothing.
     *
     * @throws Refusal if the actor is not of the county's bureau, or the files cannot be read
     */
    public Basis.Draft draft(Actor actor, RegionCode county, SchoolYear year, List<FormFile> files) {
        check(actor, county);
        var draft = drafts.read(actor, county, year, files);
        return new Basis.Draft(draft.source().name(), draft.reading().statistics());
    }

    /**
     * The figures that a scenario starts from.
     *
     * @throws Refusal if they are none of the county, or the actor is not of its bureau
     */
    public CountyStatistics figures(Actor actor, RegionCode county, Basis basis) {
        check(actor, county);
        var figures = switch (basis) {
            case Basis.Imported imported -> statistics.get(imported.statistics());
            case Basis.Draft draft -> draft.figures();
        };
        if (!figures.county().equals(county)) {
            throw unknown();
        }
        return figures;
    }

    /**
     * The figures that changes would lead to.
     *
     * @throws Refusal if one of them cannot be made
     */
    public CountyStatistics changed(CountyStatistics before, List<? extends Change> changes) {
        return Changes.apply(before, changes);
    }

    /**
     * What changes would lead to, by the edition in force for the county.
     *
     * @throws Refusal if one of them cannot be made
     */
    public Outcome play(CountyStatistics before, List<? extends Change> changes) {
        return play(before, changes, editions.inForce(before.county()));
    }

    /**
     * What a scenario leads to.
     *
     * @throws Refusal if it is none of the actor's
     */
    public Outcome play(Actor actor, Scenario scenario) {
        return play(figures(actor, scenario.county(), scenario.basis()), scenario.changes(), edition(scenario));
    }

    /** The edition that a scenario is judged by. */
    public Edition edition(Scenario scenario) {
        return editions.choose(scenario.county(), scenario.edition());
    }

    /** The editions that a county's scenarios may be judged by, the one in force first. */
    public List<Edition> editions(RegionCode county) {
        return editions.choices(county);
    }

    /**
     * What changes would lead to, by the very call that judges a case.
     *
     * @throws Refusal if one of them cannot be made
     */
    public Outcome play(CountyStatistics before, List<? extends Change> changes, Edition edition) {
        var after = Changes.apply(before, changes);
        var today = Figures.impossible(before);
        List<Message> impossible = Figures.impossible(after).stream()
                .filter(message -> !today.contains(message))
                .toList();
        return new Outcome(assessments.assess(before, edition), assessments.assess(after, edition), after, impossible);
    }

    /**
     * Where the numbers of an outcome come from; the figures are followed only when somebody asks.
     *
     * @param edition by which the outcome was judged
     */
    public OutcomeLineages lineages(Basis basis, CountyStatistics before, Outcome outcome, Edition edition) {
        return new OutcomeLineages(
                lineages.of(before, edition, outcome.today(), () -> trail(basis)),
                lineages.of(
                        outcome.figures(),
                        edition,
                        outcome.then(),
                        () -> new TrialTrail(trail(basis), before, outcome.figures())));
    }

    private FigureTrail trail(Basis basis) {
        return switch (basis) {
            case Basis.Imported imported -> origins.of(imported.statistics());
            case Basis.Draft draft -> new UnkeptTrail(draft);
        };
    }

    /** What single figures more would come to against an edition, at once. */
    public Foresight foresee(CountyStatistics figures, Edition edition) {
        return new Foresight(figures, edition);
    }

    /**
     * The changes of the cheapest plan to full compliance.
     *
     * @throws Refusal if none can be made because figures are missing
     */
    public List<FigureChange> plan(CountyStatistics before, PlanCosts costs, Edition edition) {
        var plan = plans.plan(assessments.assess(before, edition), edition, costs);
        return switch (plan) {
            case Plan.Impossible impossible ->
                throw Refusal.invalid(
                        "planning.scenario.noPlan", impossible.missing().size());
            case Plan.Cheapest cheapest -> PlannedFigures.of(before, cheapest.lines());
            case Plan.Bounded bounded -> PlannedFigures.of(before, bounded.lines());
        };
    }

    /**
     * The scenarios of a county, the latest first.
     *
     * @throws Refusal if the actor is not of the county's bureau
     */
    public List<Scenario> list(Actor actor, RegionCode county) {
        check(actor, county);
        return repository.list(county);
    }

    /**
     * A scenario.
     *
     * @throws Refusal if there is none that the actor may know of
     */
    public Scenario get(Actor actor, ScenarioId id) {
        var scenario = repository.find(id).orElseThrow(Scenarios::unknown);
        check(actor, scenario.county());
        return scenario;
    }

    /**
     * Keeps a new scenario.
     *
     * @throws Refusal if the actor is not of the county's bureau, the name is taken, or a change cannot be made
     */
    @Transactional
    public Scenario save(Actor actor, Scenario.Draft draft) {
        return put(actor, ScenarioId.create(), draft);
    }

    /**
     * Keeps a scenario in place of what it was.
     *
     * @param seen when it was kept last, as the actor saw it
     * @throws Refusal as for a new one, if there is none, or somebody else kept it since
     */
    @Transactional
    public Scenario replace(Actor actor, ScenarioId id, Instant seen, Scenario.Draft draft) {
        if (!get(actor, id).county().equals(draft.county())) {
            throw unknown();
        }
        var kept = repository.lock(id).orElseThrow(Scenarios::unknown);
        if (!kept.saved().at().equals(seen)) {
            throw Refusal.conflict("planning.scenario.changed", kept.saved().name());
        }
        return put(actor, id, draft);
    }

    /**
     * Forgets a scenario.
     *
     * @throws Refusal if there is none that the actor may know of
     */
    @Transactional
    public void delete(Actor actor, ScenarioId id) {
        repository.delete(get(actor, id).id());
    }

    private Scenario put(Actor actor, ScenarioId id, Scenario.Draft draft) {
        var before = figures(actor, draft.county(), draft.basis());
        Changes.apply(before, draft.changes());
        editions.choose(draft.county(), draft.edition());
        if (repository.isTaken(draft.county(), draft.name(), id)) {
            throw Refusal.conflict("planning.scenario.taken", draft.name());
        }
        var scenario = new Scenario(
                id,
                draft.county(),
                before.year(),
                draft.name(),
                draft.basis(),
                draft.changes(),
                draft.edition(),
                new SavedBy(actor.displayName(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        repository.put(scenario, actor.name());
        return scenario;
    }

    private static void check(Actor actor, RegionCode county) {
        if (!actor.has(Role.COUNTY_EDITOR, county) && !actor.has(Role.COUNTY_DIRECTOR, county)) {
            throw unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.notFound("planning.scenario.unknown");
    }
}
