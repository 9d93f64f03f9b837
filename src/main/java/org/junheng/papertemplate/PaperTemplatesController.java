package org.junheng.papertemplate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.papertemplate.Printed.Form;
import org.junheng.platform.web.Attachments;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.template.Templates.Format;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The templates of official papers, for administrators. */
@RestController
@RequestMapping("/api/v1/paper-templates")
@Tag(name = "papers")
class PaperTemplatesController {

    private static final String NATION = "0";

    private final PaperTemplates templates;
    private final CurrentActor actor;

    PaperTemplatesController(PaperTemplates templates, CurrentActor actor) {
        this.templates = templates;
        this.actor = actor;
    }

    /** The template of one kind of paper; version and what follows are absent where it is the one that came along. */
    record Line(
            String kind,
            Format format,
            List<String> placeholders,
            @Nullable String region,
            @Nullable Integer version,
            @Nullable String fileName,
            @Nullable String sha256,
            @Nullable String byName,
            @Nullable Instant at) {

        static Line of(PaperKind kind, Format format, List<String> placeholders, Optional<TemplateVersion> version) {
            var used = version.orElse(null);
            var digest = used == null ? null : used.digest();
            return new Line(
                    kind.code(),
                    format,
                    placeholders,
                    used == null ? null : used.region().value(),
                    used == null ? null : (Integer) used.version(),
                    used == null ? null : used.name(),
                    digest == null ? null : digest.value(),
                    used == null ? null : used.byName(),
                    used == null ? null : used.at());
        }
    }

    @Operation(summary = "Lists the templates in use for a province, or for all without one of their own")
    @GetMapping
    List<Line> list(@RequestParam(defaultValue = NATION) String region) {
        var code = region(region);
        return Arrays.stream(PaperKind.values())
                .map(kind -> Line.of(
                        kind,
                        templates.format(kind),
                        templates.placeholders(kind),
                        templates.used(actor.get(), kind, code)))
                .toList();
    }

    @Operation(
            summary =
                    "All versions of a template that were put in place, the latest first; one without a file went back")
    @GetMapping("/{kind}/versions")
    List<Line> versions(@PathVariable String kind, @RequestParam(defaultValue = NATION) String region) {
        var found = kind(kind);
        return templates.history(actor.get(), found, region(region)).stream()
                .map(version -> Line.of(found, templates.format(found), List.of(), Optional.of(version)))
                .toList();
    }

    @Operation(summary = "Hands out a template: the one in use, or a version of it")
    @GetMapping("/{kind}")
    ResponseEntity<byte[]> file(
            @PathVariable String kind,
            @RequestParam(defaultValue = NATION) String region,
            @RequestParam(required = false) @Nullable Integer version) {
        var found = kind(kind);
        var content = version == null
                ? templates.file(actor.get(), found, region(region))
                : templates.file(actor.get(), found, region(region), version);
        var ending = templates.format(found) == Format.WORD ? ".docx" : ".xlsx";
        return Attachments.of(found.code() + ending, MediaType.APPLICATION_OCTET_STREAM_VALUE, content);
    }

    @Operation(summary = "Hands out what papers look like, of no real county")
    @GetMapping("/{kind}/sample")
    ResponseEntity<byte[]> sample(
            @PathVariable String kind,
            @RequestParam(defaultValue = NATION) String region,
            @RequestParam(defaultValue = "PDF") Form form) {
        var sample = templates.sample(actor.get(), kind(kind), region(region));
        return Attachments.of(sample.fileName(form), sample.type(form), sample.content(form));
    }

    @Operation(summary = "Puts a template in place; 422 names what is wrong with it")
    @PutMapping(path = "/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Line put(
            @PathVariable String kind,
            @RequestParam(defaultValue = NATION) String region,
            @RequestParam MultipartFile file)
            throws IOException {
        var found = kind(kind);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var version = templates.put(actor.get(), found, region(region), name, file.getBytes());
        return Line.of(found, templates.format(found), templates.placeholders(found), Optional.of(version));
    }

    @Operation(summary = "Goes back to what stands without a template of this region's own")
    @DeleteMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revert(@PathVariable String kind, @RequestParam(defaultValue = NATION) String region) {
        templates.revert(actor.get(), kind(kind), region(region));
    }

    private static PaperKind kind(String code) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("paper.unknown"));
    }

    private static RegionCode region(String code) {
        try {
            return new RegionCode(code);
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.notFound("region.unknown", code).initCause(e);
        }
    }
}
