package org.junheng.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "dossiers")
class DossierController {

    private final Dossiers dossiers;
    private final CurrentActor actor;

    DossierController(Dossiers dossiers, CurrentActor actor) {
        this.dossiers = dossiers;
        this.actor = actor;
    }

    @Operation(summary = "Lists the sealed dossiers of a case")
    @GetMapping("/cases/{id}/dossiers")
    List<Entry> list(@PathVariable String id) {
        return dossiers.of(actor.get(), CaseId.parse(id)).stream()
                .map(Entry::of)
                .toList();
    }

    @Operation(summary = "Hands out a sealed dossier as a zip, the same for ever; with its documents if extent is ALL")
    @GetMapping("/dossiers/{id}/content")
    ResponseEntity<StreamingResponseBody> content(
            @PathVariable String id, @RequestParam(defaultValue = "PAPERS") Extent extent) {
        var dossier = dossiers.get(actor.get(), DossierId.parse(id));
        dossiers.read(actor.get(), dossier, extent);
        var name = "dossier-%d-%s.zip".formatted(dossier.number(), dossier.handOver());
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(target -> dossiers.write(dossier, extent, target));
    }

    @Operation(
            summary =
                    "Hands out what it takes to check a dossier offline: its entries of the ledger, and of all others only"
                            + " what links them")
    @GetMapping("/dossiers/{id}/ledger")
    ResponseEntity<StreamingResponseBody> ledger(@PathVariable String id) {
        var reader = actor.get();
        var dossier = dossiers.get(reader, DossierId.parse(id));
        var name = "ledger-of-dossier-%d.tsv".formatted(dossier.number());
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(target -> dossiers.writeLedger(reader, dossier, target));
    }

    /** A dossier as REST tells of it. */
    record Entry(
            String id,
            int number,
            HandOver handOver,
            String papersSeal,
            String allSeal,
            String content,
            int files,
            long size,
            String byName,
            Instant at) {

        static Entry of(Dossier dossier) {
            return new Entry(
                    dossier.id().toString(),
                    dossier.number(),
                    dossier.handOver(),
                    dossier.papers().value(),
                    dossier.all().value(),
                    dossier.content().value(),
                    dossier.files(),
                    dossier.size(),
                    dossier.byName(),
                    dossier.at());
        }
    }
}
