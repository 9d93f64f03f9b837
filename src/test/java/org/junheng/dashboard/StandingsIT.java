package org.junheng.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseSelection;
import org.junheng.identity.People;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The leadership list over the demo's cases. */
@IntegrationTest
class StandingsIT {

    private static final CaseSelection ALL = new CaseSelection(Set.of(), null, null);

    @Autowired
    Standings standings;

    @Autowired
    People people;

    @Autowired
    Regions regions;

    @Autowired
    Clock clock;

    @Test
    void What_is_due_first_comes_first_and_what_waits_for_nobody_last() {
        var dues = all("nation.leader", ALL).stream().map(Standing::due).toList();

        var known = dues.stream().filter(Objects::nonNull).toList();
        assertThat(known).isSorted();
        assertThat(dues.subList(0, known.size())).doesNotContainNull();
    }

    @Test
    void Cases_are_counted_by_the_level_that_has_to_act_and_by_being_overdue() {
        var leader = people.actor("nation.leader");
        var overdue = new CaseSelection(Set.of(), clock.instant(), null);

        var grounds = standings.grounds(leader, ALL);

        assertThat(grounds).extracting(GroundCount::ground).containsExactly(Ground.values());
        assertThat(grounds.stream().mapToInt(GroundCount::cases).sum()).isEqualTo(standings.count(leader, ALL));
        assertThat(grounds.stream().mapToInt(GroundCount::overdue).sum())
                .isEqualTo(standings.count(leader, overdue))
                .isPositive();
    }

    @Test
    void A_line_says_what_the_figures_come_to_what_is_waited_for_and_who_has_it() {
        var waiting = line("nation.leader", "320623");
        var stopped = line("nation.leader", "320681");

        assertThat(waiting.resource()).isEqualTo(Verdict.MET);
        assertThat(waiting.steps()).extracting(step -> step.step()).containsExactly("userTask_takeUp");
        assertThat(waiting.holders())
                .hasSize(1)
                .allSatisfy(holder -> assertThat(holder).doesNotContain("CITY_REVIEWER"));
        assertThat(stopped.resource()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void A_leader_counts_only_the_cases_of_the_region() {
        var city = people.actor("city.leader");

        assertThat(all("city.leader", ALL))
                .extracting(standing -> standing.casefile().county().value())
                .allSatisfy(county -> assertThat(county).startsWith("3206"));
        assertThat(standings.grounds(city, ALL).stream()
                        .mapToInt(GroundCount::cases)
                        .sum())
                .isEqualTo(standings.count(city, ALL));
    }

    @Test
    void The_workbook_has_a_row_for_each_line() throws IOException {
        var leader = people.actor("nation.leader");

        assertThat(exported("nation.leader")).hasSize(standings.count(leader, ALL) + 1);
    }

    @Test
    void The_workbook_holds_nothing_that_its_reader_may_not_see() throws IOException {
        var own = all("city.leader", ALL);
        var foreign = all("nation.leader", ALL).stream()
                .map(standing -> standing.casefile().county())
                .filter(county -> own.stream()
                        .noneMatch(standing -> standing.casefile().county().equals(county)))
                .map(county -> regions.get(county).name())
                .toList();
        var text = String.join("\n", exported("city.leader"));

        assertThat(foreign).isNotEmpty();
        assertThat(text).doesNotContain(foreign);
        for (var expert : List.of("expert.1", "expert.2", "expert.3")) {
            assertThat(String.join("\n", exported("province.leader")))
                    .doesNotContain(expert, people.displayName(expert));
        }
        assertThat(exported("admin")).hasSize(1);
    }

    /** The rows of the workbook that this person gets, each as one text. */
    private List<String> exported(String person) throws IOException {
        var target = new ByteArrayOutputStream();
        standings.export(people.actor(person), ALL, target);
        var shown = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(target.toByteArray()))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(shown::formatCellValue)
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    }

    private Standing line(String person, String county) {
        return all(person, new CaseSelection(Set.of(), null, county)).getFirst();
    }

    private List<Standing> all(String person, CaseSelection selection) {
        Actor actor = people.actor(person);
        return standings.page(actor, selection, 0, 500);
    }
}
