package org.junheng.platform.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junheng.platform.web.CurrentActor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "ledger")
class LedgerController {

    private static final MediaType LINES = new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8);

    private final Ledger ledger;
    private final CurrentActor actor;

    LedgerController(Ledger ledger, CurrentActor actor) {
        this.ledger = ledger;
        this.actor = actor;
    }

    @Operation(summary = "Hands out the chain of the ledger from a position on, without the contents of its entries")
    @GetMapping("/ledger")
    ResponseEntity<StreamingResponseBody> lines(@RequestParam(defaultValue = "1") long from) {
        var reader = actor.get();
        ledger.requireReader(reader);
        return file("ledger.tsv").contentType(LINES).body(stream -> {
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            ledger.read(reader, from, line -> {
                try {
                    out.append(line).append('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.flush();
        });
    }

    @Operation(
            summary = "Tells where the chain of the ledger stands, for whoever wants to hold it against later claims")
    @GetMapping("/public/ledger/checkpoint")
    ResponseEntity<String> checkpoint() {
        return file("checkpoint.tsv")
                .contentType(LINES)
                .body(ledger.checkpoint().text() + "\n");
    }

    @Operation(
            summary = "Hands out the program that checks a ledger, its checkpoints and files without the application")
    @GetMapping("/public/ledger/verifier")
    ResponseEntity<Resource> verifier() {
        return file("Verify.java")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(new ClassPathResource("verifier/Verify.java"));
    }

    private static ResponseEntity.BodyBuilder file(String name) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
