package org.junheng.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.contentstore.Damage;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Scrubs of the content store over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "evidence")
class ScrubsController {

    private final Scrubs scrubs;
    private final CurrentActor current;

    ScrubsController(Scrubs scrubs, CurrentActor current) {
        this.scrubs = scrubs;
        this.current = current;
    }

    /** A scrub that runs now. */
    record Begun(long id) {}

    /** A document whose content is damaged. */
    record DocumentAnswer(String id, String name, String caseId, String item) {

        static DocumentAnswer of(Document document) {
            return new DocumentAnswer(
                    document.id().toString(), document.name(), document.caseId().toString(), document.box());
        }
    }

    /** Content that is no longer what it was, the documents that have it, and what else has it. */
    record FindingAnswer(String sha256, Damage damage, List<DocumentAnswer> documents, List<String> owners) {

        static FindingAnswer of(Scrub.Finding finding) {
            return new FindingAnswer(
                    finding.sha256().value(),
                    finding.damage(),
                    finding.documents().stream().map(DocumentAnswer::of).toList(),
                    finding.owners());
        }
    }

    /**
     * A reading of the whole content store.
     *
     * @param ended absent while it runs, or if it broke off
     */
    record ScrubAnswer(
            long id,
            String by,
            Instant started,
            @Nullable Instant ended,
            int contents,
            int checked,
            long bytes,
            List<FindingAnswer> findings) {

        static ScrubAnswer of(Scrub scrub) {
            return new ScrubAnswer(
                    scrub.id(),
                    scrub.by(),
                    scrub.started(),
                    scrub.ended(),
                    scrub.contents(),
                    scrub.checked(),
                    scrub.bytes(),
                    scrub.findings().stream().map(FindingAnswer::of).toList());
        }
    }

    @Operation(summary = "Begins a scrub: all kept content is read and compared with its digest; administrators may")
    @PostMapping("/evidence/scrubs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun begin() {
        return new Begun(scrubs.begin(current.get()));
    }

    @Operation(summary = "The latest scrubs, with all that is damaged and whose it is; administrators may")
    @GetMapping("/evidence/scrubs")
    List<ScrubAnswer> latest() {
        return scrubs.latest(current.get()).stream().map(ScrubAnswer::of).toList();
    }
}
