package org.junheng.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The editions of the standard that are known here: each a validated file below {@code standard/}, and the packs that
 * administrators added. What is known never changes, so what was read is kept, and read anew when there is more.
 */
@Component
public class Editions {

    private static final EditionId NATIONAL = new EditionId("CN-2017-6");

    private final EditionReader reader = new EditionReader();
    private final List<EditionReader.Source> shipped;
    private final PackSource packs;
    private volatile Known known;

    /** Everything that was read, with the version of the packs it was read of. */
    private record Known(long version, Map<EditionId, Edition> editions) {}

    /** Reads every edition on the class path and no others; an invalid one is refused. */
    public Editions() {
        this(PackSource.NONE);
    }

    /** Reads every edition; an invalid one stops the start. */
    @Autowired
    Editions(PackSource packs) {
        this.shipped = Arrays.stream(files()).map(Editions::source).toList();
        this.packs = packs;
        this.known = read(packs.version());
    }

    /**
     * The edition with this id.
     *
     * @throws Refusal if it is not known here
     */
    public Edition get(EditionId id) {
        var edition = find(id);
        if (edition == null) {
            throw Refusal.notFound("standard.unknownEdition", id.value());
        }
        return edition;
    }

    /** All editions, in the order of their ids. */
    public List<Edition> all() {
        return current().values().stream()
                .sorted(Comparator.comparing(edition -> edition.id().value()))
                .toList();
    }

    /** All editions, what came later after what it came to. */
    List<Edition> byAge() {
        return List.copyOf(current().values());
    }

    /** The national standard in force. */
    public Edition national() {
        return get(NATIONAL);
    }

    /**
     * The pack of a file, over the editions that are known.
     *
     * @throws InvalidEdition if it cannot be used
     */
    Edition read(EditionReader.Source file) {
        return reader.readPack(file, current());
    }

    boolean isKnown(EditionId id) {
        return find(id) != null;
    }

    private @Nullable Edition find(EditionId id) {
        var edition = known.editions().get(id);
        return edition == null ? current().get(id) : edition;
    }

    /** Another node may have added a pack since. */
    private Map<EditionId, Edition> current() {
        var version = packs.version();
        var last = known;
        if (last.version() != version) {
            last = read(version);
            known = last;
        }
        return last.editions();
    }

    private Known read(long version) {
        var files = Stream.concat(shipped.stream(), packs.files().stream()).toList();
        return new Known(version, Collections.unmodifiableMap(reader.read(files)));
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
