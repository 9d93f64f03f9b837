package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.schooldata.Rational;
import org.junheng.schooldata.Resource;
import org.junheng.schooldata.TeachingUnit;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.springframework.stereotype.Component;

/** Plans how a county that falls short reaches full compliance on R1–R7 at the least cost. Keeps nothing. */
@Component
public class Plans {

    private static final int FEN = 2;

    /** Needs nothing. */
    public Plans() {}

    /** The plan for a judged county. Teachers are counted item by item: one who counts in two items is planned twice. */
    public Plan plan(CountyAssessment assessment, Edition edition, PlanCosts costs) {
        var missing = missing(assessment);
        if (!missing.isEmpty()
                || assessment.unreadable() > 0
                || assessment.units().isEmpty()) {
            return new Plan.Impossible(missing, assessment.unreadable());
        }
        var problem = PlanProblem.of(edition, assessment.units(), costs);
        var solution = PlanExact.fits(problem) ? new PlanExact(problem).solve() : new PlanHeuristic(problem).solve();
        verify(problem, solution);
        var lines = lines(problem, solution);
        return solution.isProven()
                ? new Plan.Cheapest(lines, yuan(solution.cost()))
                : new Plan.Bounded(lines, yuan(solution.cost()), yuan(solution.bound()));
    }

    private static List<String> missing(CountyAssessment assessment) {
        return assessment.units().stream()
                .filter(verdict -> verdict.items().stream().anyMatch(item -> item.reach() == Reach.MISSING))
                .map(verdict -> verdict.unit().name())
                .distinct()
                .toList();
    }

    /** A plan that the rules do not find compliant would be a defect here, never a matter of the county. */
    static void verify(PlanProblem problem, PlanSolution solution) {
        var judge = new UnitJudge(problem.edition());
        var after = IntStream.range(0, problem.units().size())
                .mapToObj(unit -> judge.judge(after(problem, solution, unit)))
                .toList();
        var rules = new ResourceRules(problem.edition());
        for (var stage : Stage.values()) {
            var result = rules.stage(stage, after);
            var within = result.coefficients().stream().allMatch(one -> one.verdict() == Verdict.MET);
            if (result.units() > 0 && (!within || result.complying() < result.units())) {
                throw new IllegalStateException("The plan leaves %s uncompliant: %s".formatted(stage, result));
            }
        }
    }

    private static TeachingUnit after(PlanProblem problem, PlanSolution solution, int number) {
        var unit = problem.units().get(number).unit();
        var amounts = new EnumMap<Resource, Rational>(Resource.class);
        for (var item = 0; item < problem.items().size(); item++) {
            var part = problem.items().get(item).part(number);
            var steps = solution.steps().get(item)[part.variable()];
            amounts.put(ResourceItem.of(problem.items().get(item).item().code()), part.after(steps));
        }
        return new TeachingUnit(
                unit.school(), unit.name(), unit.stage(), unit.pupils(), unit.share(), amounts, unit.reliefs());
    }

    private static List<Plan.Line> lines(PlanProblem problem, PlanSolution solution) {
        var lines = new ArrayList<Plan.Line>();
        for (var number = 0; number < problem.items().size(); number++) {
            var item = problem.items().get(number);
            var steps = solution.steps().get(number);
            for (var variable = 0; variable < steps.length; variable++) {
                if (steps[variable] != 0) {
                    lines.add(line(problem, item, variable, steps[variable]));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static Plan.Line line(PlanProblem problem, PlanItem item, int variable, long steps) {
        var unit = problem.units().get(item.members(variable)[0]).unit();
        Item planned = item.item();
        return new Plan.Line(
                unit.school(),
                unit.name(),
                item.isPeople() ? unit.stage() : null,
                planned.code(),
                item.cost().step().multiply(BigDecimal.valueOf(steps)));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN);
    }
}
