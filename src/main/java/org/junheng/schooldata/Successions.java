package org.junheng.schooldata;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The newest statistics of the year before under this year's codes; empty if there are none. For the application itself. */
    public Optional<CountyStatistics> lastYear(RegionCode county, SchoolYear year) {
        return raw(county, year).map(last -> LastYear.aligned(last, repository.of(county, year)));
    }

    /** What the earlier figures of a county tell whoever reads new ones of this year. */
    Remembered remembered(RegionCode county, SchoolYear year) {
        var last = lastYear(county, year);
        var recoded = repository.of(county, year).stream()
                .flatMap(said -> said.school().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Remembered(last.orElse(null), recoded, () -> {
            var mainSchools = new LinkedHashMap<SchoolCode, SchoolCode>();
            last.map(Remembered::mainSchools).ifPresent(mainSchools::putAll);
            newest(county, year.value()).map(Remembered::mainSchools).ifPresent(mainSchools::putAll);
            return mainSchools;
        });
    }

    /** The schools of the year before that these statistics have no longer; for the application itself. */
    public List<LostSchool> lost(StatisticsId id) {
        var now = statistics.content(version(id));
        return raw(now.county(), now.year())
                .map(last -> LastYear.lost(now, last, repository.of(now.county(), now.year())))
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
        return statistics.versions(county, year).stream().findFirst().map(statistics::content);
    }

    private StatisticsVersion version(StatisticsId id) {
        return statistics.version(id).orElseThrow(() -> Refusal.notFound("schooldata.statistics.unknown"));
    }
}
