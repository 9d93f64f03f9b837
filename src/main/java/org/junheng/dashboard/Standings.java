package org.junheng.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.time.WorkingDays;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Service;

/** Where every county of a leader's region stands and since when; shows no case that the actor may not see. */
@Service
public class Standings {

    private static final int PAGE = 500;

    private final Casefiles casefiles;
    private final Inbox inbox;
    private final Regions regions;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final StandingsSheet sheet;

    Standings(
            Casefiles casefiles,
            Inbox inbox,
            Regions regions,
            WorkingDays workingDays,
            Clock clock,
            StandingsSheet sheet) {
        this.casefiles = casefiles;
        this.inbox = inbox;
        this.regions = regions;
        this.workingDays = workingDays;
        this.clock = clock;
        this.sheet = sheet;
    }

    /** A page of the list. */
    public List<Standing> page(Actor actor, CaseQuery query, int offset, int limit) {
        return casefiles.page(actor, query, offset, limit).stream()
                .map(this::standing)
                .toList();
    }

    /** How many lines the list has. */
    public int count(Actor actor, CaseQuery query) {
        return casefiles.count(actor, query);
    }

    /** How many cases stand in each state, in the order of the path; states without a case are left out. */
    public Map<CaseState, Integer> byState(Actor actor, CaseQuery query) {
        var counts = new EnumMap<CaseState, Integer>(CaseState.class);
        for (var state : CaseState.values()) {
            var count = casefiles.count(actor, new CaseQuery(query.county(), state, query.round(), query.text()));
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /** Writes the whole list as a workbook. */
    public void export(Actor actor, CaseQuery query, OutputStream target) throws IOException {
        sheet.write(offset -> page(actor, query, offset, PAGE), PAGE, target);
    }

    private Standing standing(Casefile casefile) {
        var open = inbox.ofCase(casefile.id().toString());
        return new Standing(
                casefile,
                regions.pathName(casefile.county()),
                workingDays.between(casefile.since(), clock.instant()),
                open,
                open.stream()
                        .map(Todo::assignee)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                open.stream()
                        .map(Todo::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
