package org.junheng.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junheng.casefile.CaseSelection;
import org.junheng.casefile.CaseSteps;
import org.junheng.casefile.CaseTally;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.StepHolders;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.time.WorkingDays;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Service;

/** Where every county of a leader's region stands and why; shows no case that the actor may not see. */
@Service
public class Standings {

    private static final int PAGE = 500;

    private final Casefiles casefiles;
    private final CaseSteps steps;
    private final StepHolders holders;
    private final Regions regions;
    private final FigureVerdicts verdicts;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final StandingsSheet sheet;

    Standings(
            Casefiles casefiles,
            CaseSteps steps,
            StepHolders holders,
            Regions regions,
            FigureVerdicts verdicts,
            WorkingDays workingDays,
            Clock clock,
            StandingsSheet sheet) {
        this.casefiles = casefiles;
        this.steps = steps;
        this.holders = holders;
        this.regions = regions;
        this.verdicts = verdicts;
        this.workingDays = workingDays;
        this.clock = clock;
        this.sheet = sheet;
    }

    /** A page of the list, what is due first before all. */
    public List<Standing> page(Actor actor, CaseSelection selection, int offset, int limit) {
        return casefiles.page(actor, selection, offset, limit).stream()
                .map(casefile -> standing(actor, casefile))
                .toList();
    }

    /** How many lines the list has. */
    public int count(Actor actor, CaseSelection selection) {
        return casefiles.count(actor, selection);
    }

    /** How many cases stand at each level, in the order of the path, levels without a case as well. */
    public List<GroundCount> grounds(Actor actor, CaseSelection selection) {
        var tallies = casefiles.tally(actor, selection.everywhere());
        return Arrays.stream(Ground.values())
                .map(ground -> count(
                        ground,
                        tallies.stream()
                                .filter(tally -> Ground.of(tally.state()) == ground)
                                .toList()))
                .toList();
    }

    /** Writes the whole list as a workbook. */
    public void export(Actor actor, CaseSelection selection, OutputStream target) throws IOException {
        sheet.write(offset -> page(actor, selection, offset, PAGE), PAGE, target);
    }

    private GroundCount count(Ground ground, List<CaseTally> tallies) {
        return new GroundCount(
                ground,
                tallies.stream().mapToInt(CaseTally::cases).sum(),
                tallies.stream().mapToInt(CaseTally::overdue).sum(),
                tallies.stream()
                        .mapToInt(tally -> workingDays.between(tally.oldest(), clock.instant()))
                        .max()
                        .orElse(0));
    }

    private Standing standing(Actor actor, Casefile casefile) {
        var open = steps.of(actor, casefile.id());
        return new Standing(
                casefile,
                regions.pathName(casefile.county()),
                verdicts.of(casefile).orElse(null),
                workingDays.between(casefile.since(), clock.instant()),
                open,
                open.stream()
                        .flatMap(step -> holders.of(step).stream())
                        .distinct()
                        .toList(),
                open.stream()
                        .map(Todo::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
