package org.junheng.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junheng.shared.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The editions of the standard that are known here, each a validated file below {@code standard/}. */
@Component
public class Editions {

    private static final EditionId NATIONAL = new EditionId("CN-2017-6");

    private final Map<EditionId, Edition> editions;

    /** Reads every edition on the class path; an invalid one stops the start. */
    public Editions() {
        this.editions = Collections.unmodifiableMap(new EditionReader()
                .read(Arrays.stream(files()).map(Editions::source).toList()));
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

    /** All editions, in the order of their ids. */
    public List<Edition> all() {
        return editions.values().stream()
                .sorted(Comparator.comparing(edition -> edition.id().value()))
                .toList();
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

    private static EditionReader.Source source(Resource file) {
        try {
            return new EditionReader.Source(
                    String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }
}
