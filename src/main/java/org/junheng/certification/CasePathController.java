package org.junheng.certification;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opening, taking back and ending cases over REST. */
@RestController
@RequestMapping("/api/v1/cases")
class CasePathController {

    private final CasePath path;
    private final CurrentActor actor;

    CasePathController(CasePath path, CurrentActor actor) {
        this.path = path;
        this.actor = actor;
    }

    @PostMapping
    ResponseEntity<OpenedCase> open(@RequestBody OpenCase request) {
        if (request.county() == null || request.round() == null) {
            throw Refusal.invalid("certification.open.incomplete");
        }
        var id = path.open(actor.get(), code(request.county()), request.round());
        return ResponseEntity.created(URI.create("/api/v1/cases/" + id)).body(new OpenedCase(id.toString()));
    }

    @PostMapping("/{id}/take-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String id, @RequestBody Reason request) {
        path.takeBack(actor.get(), CaseId.parse(id), request.text());
    }

    @PostMapping("/{id}/terminate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void terminate(@PathVariable String id, @RequestBody Reason request) {
        path.terminate(actor.get(), CaseId.parse(id), request.text());
    }

    private static RegionCode code(String county) {
        try {
            return new RegionCode(county);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("certification.open.noRegion", county);
        }
    }

    record OpenCase(@Nullable String county, @Nullable String round) {}

    record OpenedCase(String id) {}

    record Reason(@Nullable String reason) {

        String text() {
            return Objects.requireNonNullElse(reason, "").strip();
        }
    }
}
