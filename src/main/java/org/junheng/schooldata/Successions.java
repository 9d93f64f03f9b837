package org.junheng.schooldata;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of schools from one year to the next: renamed, given another code, merged, closed. The county says it once; from
 * then on figures of both years are compared accordingly.
 */
@Service
public class Successions {

    private final StatisticsRepository statistics;
    private final SuccessionRepository repository;
    private final StatisticsAccess access;
    private final Clock clock;

    Successions(
            StatisticsRepository statistics, SuccessionRepository repository, StatisticsAccess access, Clock clock) {
        this.statistics = statistics;
        this.repository = repository;
        this.access = access;
        this.clock = clock;
    }

    /** The statistics of the year before that count, under this year's codes; empty if there are none. For the application itself. */
    public Optional<CountyStatistics> lastYear(RegionCode county, SchoolYear year) {
        return Optional.ofNullable(remembered(county, year).last());
    }

    /** What the earlier figures of a county tell whoever reads new ones of this year. */
    Remembered remembered(RegionCode county, SchoolYear year) {
        return Objects.requireNonNull(remembered(List.of(county), year).get(county));
    }

    /** The same of each of these counties. */
    Map<RegionCode, Remembered> remembered(Collection<RegionCode> counties, SchoolYear year) {
        var last = statistics.counting(counties, year.value() - 1);
        var said = last.isEmpty() ? Map.<RegionCode, List<Succession>>of() : repository.of(last.keySet(), year);
        var remembered = new HashMap<RegionCode, Remembered>();
        for (var county : counties) {
            remembered.put(county, remembered(county, year, last.get(county), said.getOrDefault(county, List.of())));
        }
        return remembered;
    }

    private Remembered remembered(
            RegionCode county, SchoolYear year, @Nullable CountyStatistics raw, List<Succession> said) {
        var last = raw == null ? null : LastYear.aligned(raw, said);
        var recoded = said.stream().flatMap(each -> each.school().stream()).collect(Collectors.toUnmodifiableSet());
        return new Remembered(last, recoded, () -> {
            var mainSchools = new LinkedHashMap<SchoolCode, SchoolCode>();
            Optional.ofNullable(last).map(Remembered::mainSchools).ifPresent(mainSchools::putAll);
            newest(county, year.value()).map(Remembered::mainSchools).ifPresent(mainSchools::putAll);
            return mainSchools;
        });
    }

    /** The schools of the year before that these statistics have no longer; for the application itself. */
    public List<LostSchool> lost(StatisticsId id) {
        var now = statistics.content(version(id));
        var said = repository.of(List.of(now.county()), now.year()).getOrDefault(now.county(), List.of());
        return raw(now.county(), now.year())
                .map(last -> LastYear.lost(now, last, said))
                .orElse(List.of());
    }

    /**
     * Says what became of a school.
     *
     * @param carriedOn the school of this year that carries it on; absent if it was closed
     * @throws Refusal if the actor is not the county's editor, the school of the year before is not missing, or the other one is
     *     not in these statistics
     */
    @Transactional
    public void say(Actor actor, StatisticsId id, SchoolCode before, @Nullable SchoolCode carriedOn) {
        var now = statistics.content(version(id));
        access.checkWrites(actor, now.county());
        if (lost(id).stream().noneMatch(gone -> gone.row().code().equals(before))) {
            throw Refusal.invalid("schooldata.succession.notLost", before.value());
        }
        if (carriedOn != null && now.school(carriedOn).isEmpty()) {
            throw Refusal.invalid("schooldata.succession.unknown", carriedOn.value());
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.add(actor, now.county(), now.year(), new Succession(before, carriedOn, actor.displayName(), at));
    }

    private Optional<CountyStatistics> raw(RegionCode county, SchoolYear year) {
        return newest(county, year.value() - 1);
    }

    private Optional<CountyStatistics> newest(RegionCode county, int year) {
        return Optional.ofNullable(statistics.counting(List.of(county), year).get(county));
    }

    private StatisticsVersion version(StatisticsId id) {
        return statistics.version(id).orElseThrow(() -> Refusal.notFound("schooldata.statistics.unknown"));
    }
}
