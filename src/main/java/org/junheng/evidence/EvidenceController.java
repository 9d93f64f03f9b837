package org.junheng.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "evidence")
class EvidenceController {

    private final Documents documents;
    private final RequestFiles requestFiles;
    private final CurrentActor actor;

    EvidenceController(Documents documents, RequestFiles requestFiles, CurrentActor actor) {
        this.documents = documents;
        this.requestFiles = requestFiles;
        this.actor = actor;
    }

    @Operation(summary = "Puts a file into the box of an item, or beside a document as its next version")
    @PostMapping(path = "/cases/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Added> add(
            @PathVariable String id,
            @RequestParam String item,
            @RequestParam(required = false) @Nullable String replaces,
            @ParameterObject DescriptionRequest said,
            @RequestPart MultipartFile file)
            throws IOException {
        var caseId = CaseId.parse(id);
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var taken = requestFiles.take(file)) {
            Source source = store -> store.receive(taken.file());
            var document = replaces == null
                    ? add(caseId, item, said, name, source)
                    : addVersion(replaced(caseId, item, replaces), said, name, source);
            return ResponseEntity.created(URI.create("/api/v1/evidence/%s/content".formatted(document.id())))
                    .body(Added.of(document));
        }
    }

    private Document add(CaseId id, String item, DescriptionRequest said, String name, Source source)
            throws IOException {
        return documents.add(actor.get(), id, item, said, name, source);
    }

    private Document addVersion(Document replaced, DescriptionRequest said, String name, Source source)
            throws IOException {
        return documents.addVersion(actor.get(), replaced.id(), said, name, source);
    }

    @Operation(summary = "Lists all versions of all documents of a case")
    @GetMapping("/cases/{id}/evidence")
    List<Entry> list(@PathVariable String id) {
        return documents.list(actor.get(), CaseId.parse(id)).stream()
                .map(Entry::of)
                .toList();
    }

    @Operation(summary = "Hands out the content of a document, after comparing it with its digest")
    @GetMapping("/evidence/{id}/content")
    @Nullable
    ResponseEntity<Resource> content(@PathVariable String id, WebRequest request) throws IOException {
        var document = documents.get(actor.get(), DocumentId.parse(id));
        if (request.checkNotModified("\"%s\"".formatted(document.sha256()))) {
            return null;
        }
        var content = documents.open(actor.get(), document.id());
        var disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type()))
                .contentLength(document.size())
                .eTag(document.sha256().value())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(content.stream()));
    }

    private Document replaced(CaseId caseId, String item, String id) {
        var document = documents.get(actor.get(), DocumentId.parse(id));
        if (!document.caseId().equals(caseId) || !document.box().equals(item)) {
            throw Refusal.notFound("evidence.unknown");
        }
        return document;
    }

    /**
     * What was made of an upload.
     *
     * @param macros whether there are macros in it
     * @param scan what the virus scanner says; {@code QUARANTINED} is kept but read by nobody until it is scanned
     */
    record Added(String id, String sha256, long size, String type, int version, boolean macros, Condition.Scan scan) {

        static Added of(Document document) {
            return new Added(
                    document.id().toString(),
                    document.sha256().value(),
                    document.size(),
                    document.type(),
                    document.version(),
                    document.condition().macros(),
                    document.condition().scan());
        }
    }

    /** One version of a document. */
    record Entry(
            String id,
            String item,
            String name,
            int version,
            String sha256,
            long size,
            String type,
            String by,
            String byName,
            @Nullable String onBehalfOf,
            Instant at,
            boolean macros,
            Condition.Scan scan,
            @Nullable String replacedBy) {

        static Entry of(Document document) {
            var next = document.replacedBy();
            return new Entry(
                    document.id().toString(),
                    document.box(),
                    document.name(),
                    document.version(),
                    document.sha256().value(),
                    document.size(),
                    document.type(),
                    document.addedBy(),
                    document.addedByName(),
                    document.onBehalfOf(),
                    document.addedAt(),
                    document.condition().macros(),
                    document.condition().scan(),
                    next == null ? null : next.toString());
        }
    }
}
