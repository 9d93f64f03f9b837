package org.junheng.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junheng.shared.Completeness;
import org.junheng.shared.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of the standard into editions. A wrong one is refused with its name, the line and what is wrong there. */
final class EditionReader {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern EXTENDS = Pattern.compile("\"extends\"\\s*:");

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A file with its content. */
    record Source(String name, String content) {}

    /**
     * All editions of the files; packs may extend editions and other packs, in any order.
     *
     * @throws InvalidEdition for the first file that cannot be used
     */
    Map<EditionId, Edition> read(List<Source> files) {
        var editions = new LinkedHashMap<EditionId, Edition>();
        var packs = new LinkedHashMap<Source, EditionFile.Pack>();
        for (var file : files) {
            if (EXTENDS.matcher(file.content()).find()) {
                packs.put(file, parse(file, EditionFile.Pack.class));
            } else {
                var whole = parse(file, EditionFile.Whole.class);
                keep(editions, file, () -> whole.edition());
            }
        }
        while (!packs.isEmpty()) {
            // One at a time: a pack added later must stand after all that were added before, however deep they build.
            var ready = packs.entrySet().stream()
                    .filter(pack ->
                            editions.containsKey(new EditionId(pack.getValue().base())))
                    .findFirst();
            if (ready.isEmpty()) {
                var lost = packs.entrySet().iterator().next();
                var base = lost.getValue().base();
                throw new InvalidEdition(
                        lost.getKey().name(),
                        line(lost.getKey(), base),
                        new Malformed("malformed.standard.noBase", base));
            }
            var file = ready.get().getKey();
            var pack = ready.get().getValue();
            var base = editions.get(new EditionId(pack.base()));
            keep(editions, file, () -> pack.over(Objects.requireNonNull(base)));
            packs.remove(file);
        }
        return editions;
    }

    /**
     * The pack of one file over editions that are known.
     *
     * @throws InvalidEdition if the file is none, or cannot be used
     */
    Edition readPack(Source file, Map<EditionId, Edition> known) {
        if (!EXTENDS.matcher(file.content()).find()) {
            throw new InvalidEdition(file.name(), 1, new Malformed("malformed.standard.notPack"));
        }
        var pack = parse(file, EditionFile.Pack.class);
        var base = known.entrySet().stream()
                .filter(edition -> edition.getKey().value().equals(pack.base()))
                .findFirst()
                .orElseThrow(() -> new InvalidEdition(
                        file.name(), line(file, pack.base()), new Malformed("malformed.standard.noBase", pack.base())));
        return built(file, () -> pack.over(base.getValue()));
    }

    private void keep(Map<EditionId, Edition> editions, Source file, Supplier<Edition> reading) {
        built(file, () -> {
            var edition = reading.get();
            if (editions.putIfAbsent(edition.id(), edition) != null) {
                throw new Malformed(
                        "malformed.standard.editionTwice", edition.id().value());
            }
            return edition;
        });
    }

    private static Edition built(Source file, Supplier<Edition> reading) {
        try {
            return reading.get();
        } catch (Malformed e) {
            throw new InvalidEdition(file.name(), line(file, String.valueOf(e.getMessage())), e);
        }
    }

    private <T extends Record> T parse(Source file, Class<T> type) {
        try {
            var read = json.readValue(file.content(), type);
            Completeness.check(read);
            return read;
        } catch (Malformed e) {
            throw new InvalidEdition(file.name(), line(file, String.valueOf(e.getMessage())), e);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidEdition(file.name(), line(file, e.getPropertyName()), Malformed.of(e));
        } catch (JacksonException e) {
            throw new InvalidEdition(file.name(), e.getLocation().getLineNr(), Malformed.of(e));
        }
    }

    /** The last line that holds, in quotes, the rarest word of the message that the file holds at all. */
    private static int line(Source file, String message) {
        var lines = file.content().lines().toList();
        var best = new ArrayList<Integer>();
        var matcher = WORD.matcher(message);
        while (matcher.find()) {
            var word = "\"" + matcher.group() + "\"";
            var found = new ArrayList<Integer>();
            for (var i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(word)) {
                    found.add(i + 1);
                }
            }
            if (!found.isEmpty() && (best.isEmpty() || found.size() <= best.size())) {
                best = found;
            }
        }
        return best.isEmpty() ? 1 : best.getLast();
    }
}
