package org.junheng.schooldata;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Service;

/**
 * Keeps the columns of every version of the statistics beside its cells, so that whole provinces over many years are read at
 * once. They are written with the version, and only what the cells say counts: {@link #differing} compares.
 *
 * <p>All methods answer the application itself: whoever calls them has decided who may see the answer.
 */
@Service
public class StatisticsColumns {

    private final ColumnRepository repository;
    private final StatisticsRepository statistics;

    StatisticsColumns(ColumnRepository repository, StatisticsRepository statistics) {
        this.repository = repository;
        this.statistics = statistics;
    }

    /**
     * Which columns are read.
     *
     * @param within the region whose counties are read
     * @param first the first year
     * @param last the last year, included
     */
    public record Selection(RegionCode within, SchoolYear first, SchoolYear last) {}

    /** Keeps the columns of new versions. */
    List<VersionColumns> add(List<NewVersion> versions) {
        var columns = versions.stream().map(VersionColumns::of).toList();
        repository.add(columns);
        return columns;
    }

    /**
     * Reads the newest version of every county and year, in no order.
     *
     * @param readers what takes the versions, each called by a thread of its own; a version goes to one of them
     */
    public void read(Selection selection, List<? extends Consumer<VersionColumns>> readers) {
        complete();
        IntStream.range(0, readers.size())
                .parallel()
                .forEach(part -> repository.read(selection, part, readers.size(), readers.get(part)));
    }

    /** The columns of these versions. */
    public Map<StatisticsId, VersionColumns> of(Set<StatisticsId> ids) {
        complete();
        return repository.of(ids).stream().collect(Collectors.toMap(VersionColumns::id, each -> each));
    }

    /** Those of these versions whose columns are not what their cells give. */
    public Set<StatisticsId> differing(Set<StatisticsId> ids) {
        complete();
        return ids.stream().filter(id -> !isMadeOfCells(id)).collect(Collectors.toSet());
    }

    private boolean isMadeOfCells(StatisticsId id) {
        return Arrays.equals(made(id).content(), repository.content(id));
    }

    /** Versions that were stored before there were columns get theirs. */
    private void complete() {
        repository.without().forEach(id -> repository.complete(made(id)));
    }

    private VersionColumns made(StatisticsId id) {
        var version = statistics.version(id).orElseThrow();
        return VersionColumns.of(new NewVersion(version, statistics.content(version)));
    }
}
