package org.junheng.standard;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Stage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The editions of the standard for everybody, and the packs of provinces for administrators. */
@RestController
@RequestMapping("/api/v1/editions")
class EditionsController {

    private final Editions editions;
    private final Packs packs;
    private final CurrentActor actor;

    EditionsController(Editions editions, Packs packs, CurrentActor actor) {
        this.editions = editions;
        this.packs = packs;
        this.actor = actor;
    }

    /** An edition; province, at and by are absent where they say nothing. */
    record EditionLine(
            String id,
            String title,
            String source,
            @Nullable String base,
            @Nullable String province,
            int items,
            KnownEdition.State state,
            @Nullable Instant addedAt,
            @Nullable String addedBy) {}

    /** One number or item in which two editions differ. */
    record DifferenceLine(
            String item,
            @Nullable String measure,
            @Nullable Stage stage,
            @Nullable String before,
            @Nullable String after) {}

    /** What a pack would change. */
    record PreviewAnswer(
            String id,
            String title,
            String base,
            String province,
            String digest,
            @Nullable String superseded,
            List<DifferenceLine> differences) {}

    @GetMapping
    @Operation(summary = "The editions of the standard")
    List<EditionLine> all() {
        return packs.all().stream().map(EditionsController::line).toList();
    }

    @GetMapping("/{id}/differences")
    @Operation(summary = "What an edition has otherwise than another one")
    List<DifferenceLine> differences(@PathVariable String id, @RequestParam String from) {
        return lines(EditionDifference.between(editions.get(id(from)), editions.get(id(id))));
    }

    @PostMapping(path = "/packs/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "What a province's pack would change; adds nothing")
    PreviewAnswer preview(@RequestParam MultipartFile file) throws IOException {
        var preview = packs.preview(actor.get(), file(file));
        var pack = preview.pack();
        return new PreviewAnswer(
                pack.id().value(),
                pack.title(),
                String.valueOf(pack.base()),
                String.valueOf(pack.province()),
                preview.content().value(),
                preview.superseded() == null ? null : preview.superseded().value(),
                lines(preview.differences()));
    }

    @PostMapping(path = "/packs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Adds the previewed pack: new cases of its province are judged by it from now on")
    ResponseEntity<Void> add(@RequestParam MultipartFile file, @RequestParam String digest) throws IOException {
        var pack = packs.add(actor.get(), file(file), digest(digest));
        return ResponseEntity.created(URI.create("/api/v1/editions/packs/" + pack.id()))
                .build();
    }

    @GetMapping("/packs/{id}")
    @Operation(summary = "A pack as it was added")
    ResponseEntity<byte[]> content(@PathVariable String id) {
        var content = packs.content(actor.get(), id(id)).getBytes(StandardCharsets.UTF_8);
        var name = ContentDisposition.attachment().filename(id + ".json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(content);
    }

    @DeleteMapping("/packs/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a pack that nothing rests on")
    void remove(@PathVariable String id) {
        packs.remove(actor.get(), id(id));
    }

    private static PackFile file(MultipartFile file) throws IOException {
        return PackFile.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    private static EditionId id(String value) {
        try {
            return new EditionId(value);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.notFound("standard.unknownEdition", value).initCause(e);
        }
    }

    private static Digest digest(String value) {
        try {
            return new Digest(value);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.conflict("standard.packs.notPreviewed").initCause(e);
        }
    }

    private static EditionLine line(KnownEdition known) {
        var edition = known.edition();
        return new EditionLine(
                edition.id().value(),
                edition.title(),
                edition.source(),
                text(edition.base()),
                text(edition.province()),
                edition.items().size(),
                known.state(),
                known.at(),
                known.byName());
    }

    private static @Nullable String text(@Nullable EditionId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable RegionCode code) {
        return code == null ? null : code.value();
    }

    private static List<DifferenceLine> lines(List<EditionDifference> differences) {
        return differences.stream()
                .map(one -> new DifferenceLine(one.item(), one.measure(), one.stage(), one.before(), one.after()))
                .toList();
    }
}
