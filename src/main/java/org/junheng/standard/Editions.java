package org.junheng.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The editions of the standard that are known here, each a validated file below {@code standard/}. */
@Component
public class Editions {

    private static final EditionId NATIONAL = new EditionId("CN-2017-6");

    private final Map<EditionId, Edition> editions;

    /** Reads every edition on the class path; an invalid one stops the start. */
    public Editions() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.editions = Arrays.stream(files())
                .map(file -> read(json, file))
                .collect(Collectors.toUnmodifiableMap(Edition::id, Function.identity()));
    }

    /**
     * The edition with this id.
     *
     * @throws Refusal if it is not known here
     */
    public Edition get(EditionId id) {
        var edition = editions.get(id);
        if (edition == null) {
            throw Refusal.notFound("standard.unknownEdition", id.value());
        }
        return edition;
    }

    /** The national standard in force. */
    public Edition national() {
        return get(NATIONAL);
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:standard/*.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Edition read(JsonMapper json, Resource file) {
        try (var content = file.getInputStream()) {
            return json.readValue(content, EditionFile.class).edition();
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }

    /** The shape of an edition's file. */
    private record EditionFile(
            String id,
            String title,
            String source,
            List<Department> departments,
            List<Veto> vetoes,
            Map<Stage, BigDecimal> coefficientLimits,
            int tolerated,
            int basicBalanceYears,
            int promiseYears,
            Retention retention,
            Scope scope,
            Map<String, Map<String, BigDecimal>> splitting,
            List<Item> items) {

        Edition edition() {
            return new Edition(
                    new EditionId(id),
                    title,
                    source,
                    departments,
                    vetoes,
                    coefficientLimits,
                    tolerated,
                    basicBalanceYears,
                    promiseYears,
                    retention,
                    scope,
                    splitting,
                    items);
        }
    }
}
