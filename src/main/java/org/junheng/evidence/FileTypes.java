package org.junheng.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.shared.Refusal;
import org.junheng.shared.TextKey;
import org.springframework.core.io.Resource;

/** The file types taken as evidence, and which of them a file really is. */
final class FileTypes {

    private final Map<String, FileType> byMediaType;
    private final ContentDetector detector = new ContentDetector();

    FileTypes(Resource table) {
        try (var lines = table.getContentAsString(StandardCharsets.UTF_8).lines()) {
            byMediaType = lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(FileTypes::row)
                    .collect(Collectors.toUnmodifiableMap(FileType::mediaType, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType row(String line) {
        var cells = line.split(",", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("Not mediaType,name,extensions: " + line);
        }
        var extensions = cells[2].isBlank() ? List.<String>of() : List.of(cells[2].split(" "));
        return new FileType(cells[0], cells[1], extensions);
    }

    /**
     * What the file is.
     *
     * @throws Refusal if that is no type to be taken, or the name says otherwise
     */
    FileType admit(FileName name, Path content) throws IOException {
        var found = detector.detect(content);
        var type = find(found).orElse(null);
        if (type != null && type.isLocked()) {
            throw Refusal.invalid("screening.password", name.value());
        }
        if (type == null || !type.isTaken()) {
            throw Refusal.invalid(
                    "evidence.typeRefused", name.value(), nameOf(found), found, String.join(" ", extensions()));
        }
        if (!type.extensions().contains(name.extension())) {
            var fitting = "." + String.join(" .", type.extensions());
            throw Refusal.invalid("evidence.extensionUnfit", name.value(), nameOf(found), fitting);
        }
        return type;
    }

    /** Refuses a file whose name ends in no way that is taken, before anything of it is sent. */
    void requireEnding(FileName name) {
        if (!extensions().contains(name.extension())) {
            throw Refusal.invalid("evidence.endingRefused", name.value(), String.join(" ", extensions()));
        }
    }

    /** What people call the type; types not in the table go by {@code evidence.type.other}. */
    TextKey nameOf(String mediaType) {
        return new TextKey(find(mediaType).map(FileType::textKey).orElse("evidence.type.other"));
    }

    /** The extensions taken, without dots, in order. */
    List<String> extensions() {
        return byMediaType.values().stream()
                .flatMap(type -> type.extensions().stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** All types known by name. */
    Stream<FileType> all() {
        return byMediaType.values().stream();
    }

    private Optional<FileType> find(String mediaType) {
        return Optional.ofNullable(byMediaType.get(mediaType));
    }
}
