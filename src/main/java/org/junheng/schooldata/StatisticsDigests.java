package org.junheng.schooldata;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The digests of versions of the statistics, of the cells as they are stored now. What was computed once is remembered under
 * a fingerprint that the database takes of the cells each time: cheap, and a change behind the application's back is seen.
 */
@Component
class StatisticsDigests {

    private static final int REMEMBERED = 1000;

    private final StatisticsRepository repository;
    private final Map<String, Digest> known = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Digest> eldest) {
            return size() > REMEMBERED;
        }
    };

    StatisticsDigests(StatisticsRepository repository) {
        this.repository = repository;
    }

    Map<StatisticsId, Digest> of(Set<StatisticsId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var fingerprints = repository.fingerprints(ids);
        if (fingerprints.size() < ids.size()) {
            throw Refusal.notFound("schooldata.statistics.unknown");
        }
        return fingerprints.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> of(entry.getKey(), entry.getValue())));
    }

    private synchronized Digest of(StatisticsId id, String fingerprint) {
        return known.computeIfAbsent(fingerprint, unknown -> computed(id));
    }

    private Digest computed(StatisticsId id) {
        return repository.content(repository.version(id).orElseThrow()).digest();
    }
}
