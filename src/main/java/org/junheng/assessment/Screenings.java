package org.junheng.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junheng.identity.People;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsColumns;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.VersionColumns;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.Edition;
import org.springframework.stereotype.Service;

/** Where the counties of a whole region stand by R1–R7, over years (资源配置概览), from their newest figures. */
@Service
public class Screenings {

    /** Each holds a connection meanwhile, of which others need some, too. */
    private static final int MOST_READERS = 4;

    private static final Comparator<CountyYear> ORDER = Comparator.comparing(CountyYear::county)
            .thenComparingInt(each -> each.year().value());

    private final StatisticsColumns columns;
    private final Statistics statistics;
    private final People people;
    private final Lineages lineages;

    Screenings(StatisticsColumns columns, Statistics statistics, People people, Lineages lineages) {
        this.lineages = lineages;
        this.columns = columns;
        this.statistics = statistics;
        this.people = people;
    }

    /** A county in a year, by its newest figures. */
    public record CountyYear(RegionCode county, SchoolYear year, StatisticsId figures, Screened screened) {}

    /**
     * Every county of a region in every year it has figures of, by code and year.
     *
     * @throws Refusal if the region is not the actor's to oversee
     */
    public List<CountyYear> of(Actor actor, StatisticsColumns.Selection selection, Edition edition) {
        if (!people.oversees(actor, selection.within())) {
            throw Refusal.notFound("assessment.screening.unknown", selection.within());
        }
        return of(
                selection, edition, Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Where the numbers of a county in a year come from.
     *
     * @throws Refusal if the county is not the actor's to oversee
     */
    public LineageSource lineages(Actor actor, CountyYear year, Edition edition) {
        if (!people.oversees(actor, year.county())) {
            throw Refusal.notFound("assessment.screening.unknown", year.county());
        }
        return lineages.of(year.figures(), edition, List.of());
    }

    /** The regions that the actor is appointed for and oversees, by code; what an expert or administrator is for is none. */
    public List<RegionCode> overseen(Actor actor) {
        return actor.grants().stream()
                .map(Grant::region)
                .distinct()
                .filter(region -> people.oversees(actor, region))
                .sorted()
                .toList();
    }

    /** What these versions come to, for the application itself; versions that there are none of are left out. */
    public Map<StatisticsId, Screened> of(Set<StatisticsId> figures, Edition edition) {
        return columns.of(figures).values().stream().collect(toMap(VersionColumns::id, by(edition)));
    }

    /** What a version comes to by this edition, for one thread. */
    Function<VersionColumns, Screened> by(Edition edition) {
        var screen = new CountyScreen(edition);
        return version -> screened(screen, version);
    }

    /** The same with so many threads, which changes nothing but the time it takes. */
    List<CountyYear> of(StatisticsColumns.Selection selection, Edition edition, int threads) {
        var readers = IntStream.range(0, threads)
                .mapToObj(thread -> new Reader(by(edition)))
                .toList();
        columns.read(selection, readers);
        return readers.stream()
                .flatMap(reader -> reader.found.stream())
                .sorted(ORDER)
                .toList();
    }

    private static final class Reader implements Consumer<VersionColumns> {

        private final Function<VersionColumns, Screened> screen;
        private final List<CountyYear> found = new ArrayList<>();

        Reader(Function<VersionColumns, Screened> screen) {
            this.screen = screen;
        }

        @Override
        public void accept(VersionColumns version) {
            found.add(new CountyYear(version.county(), version.year(), version.id(), screen.apply(version)));
        }
    }

    private Screened screened(CountyScreen screen, VersionColumns version) {
        return version.columns().map(screen::screen).orElseGet(() -> screen.exactly(statistics.get(version.id())));
    }
}
