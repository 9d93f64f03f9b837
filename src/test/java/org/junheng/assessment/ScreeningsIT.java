package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Screenings.CountyYear;
import org.junheng.casefile.ActorFixture;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.ColumnsFixture;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsColumns;
import org.junheng.schooldata.StatisticsColumns.Selection;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.StoredCells;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ScreeningsIT {

    private static final RegionCode PROVINCE = new RegionCode("44");
    private static final RegionCode ONE = new RegionCode("440103");
    private static final RegionCode OTHER = new RegionCode("440104");

    @Autowired
    Screenings screenings;

    @Autowired
    Statistics statistics;

    @Autowired
    StatisticsColumns columns;

    @Autowired
    ColumnsFixture versions;

    @Autowired
    Editions editions;

    @Autowired
    StoredCells stored;

    @Test
    void Every_county_and_year_comes_out_as_its_newest_figures_are_judged() {
        var old = importSample(ONE, 2071, "county-falls-short");
        var first = importSample(ONE, 2071, "county-meets");
        var second = importSample(ONE, 2072, "county-falls-short");
        var third = importSample(OTHER, 2071, "county-meets");

        var found = in(PROVINCE, 2071, 2072, 2);

        assertThat(found).extracting(CountyYear::figures).containsExactly(first, second, third);
        assertThat(found).allSatisfy(each -> {
            var exact = new Assessments().assess(statistics.get(each.figures()), edition());
            assertThat(each.screened().resource()).isEqualTo(exact.resource());
            ScreeningTest.assertSame(
                    each.screened(), new CountyScreen(edition()).exactly(statistics.get(each.figures())), "stored");
        });
        assertThat(found)
                .extracting(each -> each.screened().resource())
                .containsExactly(Verdict.MET, Verdict.NOT_MET, Verdict.MET);
        assertThat(in(OTHER, 2071, 2072, 1))
                .extracting(CountyYear::figures)
                .containsExactly(third)
                .doesNotContain(old);
    }

    @Test
    void Any_number_of_threads_gives_the_same_bits() {
        for (var year = 2073; year < 2078; year++) {
            importSample(ONE, year, year % 2 == 0 ? "county-meets" : "county-falls-short");
            importSample(OTHER, year, "county-falls-short");
        }

        var alone = in(PROVINCE, 2073, 2077, 1);

        assertThat(alone).hasSize(10);
        assertThat(in(PROVINCE, 2073, 2077, 2)).isEqualTo(alone);
        assertThat(in(PROVINCE, 2073, 2077, 5)).isEqualTo(alone);
    }

    @Test
    void Versions_of_before_there_were_columns_get_theirs() {
        var id = versions.addCellsOnly(county(2079, "300"));

        assertThat(in(PROVINCE, 2079, 2079, 1)).extracting(CountyYear::figures).containsExactly(id);
        assertThat(Objects.requireNonNull(columns.of(Set.of(id)).get(id)).columns())
                .isPresent();
    }

    @Test
    void Figures_too_fine_for_columns_are_judged_from_their_cells() {
        var id = versions.addCellsOnly(county(2080, "300.123456"));

        assertThat(in(PROVINCE, 2080, 2080, 1)).singleElement().satisfies(each -> {
            assertThat(each.figures()).isEqualTo(id);
            assertThat(each.screened().path()).isEqualTo(Screened.Path.EXACT);
            assertThat(each.screened().resource()).isEqualTo(Verdict.MET);
        });
        assertThat(Objects.requireNonNull(columns.of(Set.of(id)).get(id)).columns())
                .isEmpty();
    }

    @Test
    void A_cell_changed_behind_the_applications_back_is_no_longer_what_the_columns_say() {
        var id = importSample(ONE, 2081, "county-meets");
        assertThat(columns.differing(Set.of(id))).isEmpty();

        stored.set(id, stored.first(id), "EQUIPMENT", "0.01");

        assertThat(columns.differing(Set.of(id))).containsExactly(id);
    }

    @Test
    void Only_who_oversees_the_region_may_ask() {
        var selection = new Selection(PROVINCE, new SchoolYear(2071), new SchoolYear(2072));
        var neighbour = ActorFixture.actor(Role.PROVINCE_OFFICER, new RegionCode("32"));
        var county = ActorFixture.editor(ONE);

        for (var stranger : List.of(neighbour, county)) {
            assertThatThrownBy(() -> screenings.of(stranger, selection, edition()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        }
    }

    @Test
    void What_an_expert_or_administrator_is_for_is_not_overseen() {
        var several = new Actor(
                "several",
                "several",
                Set.of(
                        new Grant(Role.EXPERT, RegionCode.NATION, null),
                        new Grant(Role.COUNTY_EDITOR, OTHER, null),
                        new Grant(Role.COUNTY_DIRECTOR, ONE, null)));

        assertThat(screenings.overseen(several)).containsExactly(ONE, OTHER);
    }

    private Edition edition() {
        return editions.national();
    }

    private List<CountyYear> in(RegionCode within, int first, int last, int threads) {
        return screenings.of(new Selection(within, new SchoolYear(first), new SchoolYear(last)), edition(), threads);
    }

    private StatisticsId importSample(RegionCode county, int year, String sample) {
        return statistics
                .importWorkbook(
                        ActorFixture.editor(county),
                        county,
                        new SchoolYear(year),
                        sample + ".xlsx",
                        new ByteArrayInputStream(WorkbookFixture.bytes(sample)))
                .statistics()
                .orElseThrow();
    }

    private static CountyStatistics county(int year, String equipment) {
        var sound = StatisticsFixture.county(
                StatisticsFixture.primary(1, cells -> cells.put(Column.EQUIPMENT, equipment)),
                StatisticsFixture.junior(2, cells -> {}));
        return new CountyStatistics(ONE, new SchoolYear(year), sound.schools(), sound.figures(), 0);
    }
}
