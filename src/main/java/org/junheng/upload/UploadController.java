package org.junheng.upload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload) with creation, expiration, checksum, termination. */
@RestController
@RequestMapping("/api/v1/uploads")
@Tag(name = "uploads")
class UploadController {

    static final String VERSION = "1.0.0";

    private static final String RESUMABLE = "Tus-Resumable";
    private static final String PART = "application/offset+octet-stream";
    private static final HttpStatusCode CHECKSUM_MISMATCH = HttpStatusCode.valueOf(460);

    private final Uploads uploads;
    private final CurrentActor actor;
    private final Texts texts;

    UploadController(Uploads uploads, CurrentActor actor, Texts texts) {
        this.uploads = uploads;
        this.actor = actor;
        this.texts = texts;
    }

    /** An upload to go on with. */
    record UploadAnswer(String id, String target, String metadata, long length, long received, Instant expires) {}

    @Operation(summary = "What this server knows of the protocol")
    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return ResponseEntity.noContent()
                .header(RESUMABLE, VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,expiration,checksum,termination")
                .header("Tus-Max-Size", Long.toString(uploads.largest()))
                .header(
                        "Tus-Checksum-Algorithm",
                        String.join(
                                ",",
                                Checksum.ALGORITHMS.keySet().stream().sorted().toList()))
                .build();
    }

    @Operation(summary = "My uploads that are not finished")
    @GetMapping
    List<UploadAnswer> list() {
        return uploads.open(actor.get()).stream()
                .map(upload -> new UploadAnswer(
                        upload.id().toString(),
                        upload.target(),
                        upload.metadata().header(),
                        upload.length(),
                        upload.received(),
                        upload.expires()))
                .toList();
    }

    @Operation(summary = "Begins an upload; the metadata names target, filename and what the target asks for")
    @PostMapping
    ResponseEntity<Void> create(
            @RequestHeader(value = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(value = "Upload-Length", required = false) @Nullable Long length,
            @RequestHeader(value = "Upload-Metadata", defaultValue = "") String metadata) {
        requireVersion(version);
        if (length == null || length < 0) {
            throw Refusal.invalid("upload.length");
        }
        var upload = uploads.begin(actor.get(), Metadata.parse(metadata), length);
        return ResponseEntity.created(URI.create("/api/v1/uploads/" + upload.id()))
                .header(RESUMABLE, VERSION)
                .header("Upload-Expires", date(upload.expires()))
                .build();
    }

    @Operation(summary = "Where an upload stands; Upload-Result names what it became")
    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> head(
            @PathVariable String id, @RequestHeader(value = RESUMABLE, required = false) @Nullable String version) {
        requireVersion(version);
        var upload = uploads.get(actor.get(), id(id));
        return standing(ResponseEntity.ok(), upload)
                .header("Upload-Length", Long.toString(upload.length()))
                .header("Upload-Metadata", upload.metadata().header())
                .build();
    }

    @Operation(
            summary = "Adds to an upload where it stands; the last part is answered once the file is safe and entered")
    @PatchMapping(path = "/{id}", consumes = PART)
    ResponseEntity<Void> append(
            @PathVariable String id,
            @RequestHeader(value = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader("Upload-Offset") long offset,
            @RequestHeader(value = "Upload-Checksum", required = false) @Nullable String checksum,
            HttpServletRequest request)
            throws IOException {
        requireVersion(version);
        var expected = checksum == null ? null : Checksum.parse(checksum);
        var upload = uploads.append(actor.get(), id(id), offset, request.getInputStream(), expected);
        return standing(ResponseEntity.noContent(), upload).build();
    }

    @Operation(summary = "Forgets an upload")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> terminate(
            @PathVariable String id, @RequestHeader(value = RESUMABLE, required = false) @Nullable String version)
            throws IOException {
        requireVersion(version);
        uploads.terminate(actor.get(), id(id));
        return ResponseEntity.noContent().header(RESUMABLE, VERSION).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(UploadInUse inUse) {
        return problem(HttpStatus.LOCKED, "upload.inUse");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(ChecksumMismatch mismatch) {
        return problem(CHECKSUM_MISMATCH, "upload.checksumMismatch");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(OtherVersion other) {
        return problem(HttpStatus.PRECONDITION_FAILED, "upload.version");
    }

    static final class OtherVersion extends RuntimeException {}

    private ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String key) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(texts.get(key));
        problem.setProperty("code", key);
        return ResponseEntity.status(status)
                .header(RESUMABLE, VERSION)
                .header("Tus-Version", VERSION)
                .body(problem);
    }

    private static ResponseEntity.HeadersBuilder<?> standing(ResponseEntity.HeadersBuilder<?> answer, Upload upload) {
        answer.header(RESUMABLE, VERSION)
                .header("Upload-Offset", Long.toString(upload.received()))
                .header("Upload-Expires", date(upload.expires()))
                .header("Cache-Control", "no-store");
        Optional.ofNullable(upload.result()).ifPresent(result -> answer.header("Upload-Result", result));
        return answer;
    }

    private static void requireVersion(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw new OtherVersion();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("upload.unknown");
        }
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
