package org.junheng.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The boxes of a case and what is said of the documents in them, over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "evidence")
class BoxesController {

    private final BoxStates boxes;
    private final Documents documents;
    private final Descriptions descriptions;
    private final Filings filings;
    private final CurrentActor current;
    private final Texts texts;

    BoxesController(
            BoxStates boxes,
            Documents documents,
            Descriptions descriptions,
            Filings filings,
            CurrentActor current,
            Texts texts) {
        this.boxes = boxes;
        this.documents = documents;
        this.descriptions = descriptions;
        this.filings = filings;
        this.current = current;
        this.texts = texts;
    }

    /**
     * One thing a box asks for.
     *
     * @param documents those that are it
     */
    record TickAnswer(
            int number,
            String name,
            boolean required,
            List<String> departments,
            @Nullable Integer year,
            List<String> documents) {

        static TickAnswer of(BoxState.Tick tick) {
            var material = tick.material();
            return new TickAnswer(
                    material.number(),
                    material.name(),
                    material.isRequired(),
                    material.departments(),
                    tick.year(),
                    ids(tick.given().stream().map(Document::id).toList()));
        }
    }

    /**
     * A box as it stands for whoever asks.
     *
     * @param fill {@code MISSING}, {@code PARTLY}, {@code COMPLETE} or {@code EMPTY}
     * @param outside documents that tell of no day of the years they are filed under
     * @param unread documents that the actor has neither opened nor added
     */
    record BoxAnswer(
            String item,
            BoxState.Fill fill,
            int lacking,
            List<String> departments,
            LocalDate due,
            boolean overdue,
            boolean open,
            List<TickAnswer> material,
            List<String> documents,
            List<String> outside,
            List<String> unread) {

        static BoxAnswer of(BoxState box) {
            return new BoxAnswer(
                    box.box(),
                    box.fill(),
                    box.lacking(),
                    box.departments(),
                    box.due(),
                    box.isOverdue(),
                    box.open(),
                    box.ticks().stream().map(TickAnswer::of).toList(),
                    ids(box.filed().stream().map(filed -> filed.document().id()).toList()),
                    ids(List.copyOf(box.outside())),
                    ids(List.copyOf(box.unread())));
        }
    }

    /** Until when a box is to be filled. */
    record DueRequest(LocalDate due) {

        DueRequest {
            Objects.requireNonNull(due, "due");
        }
    }

    /** What counts of a document. */
    record DescriptionAnswer(
            int revision,
            int version,
            String title,
            String source,
            @Nullable LocalDate effective,
            @Nullable LocalDate coversFrom,
            @Nullable LocalDate coversTo,
            Confidentiality confidentiality,
            String reason,
            List<Place> places,
            String byName) {

        static DescriptionAnswer of(Described described) {
            var said = described.description();
            var covers = said.covers();
            return new DescriptionAnswer(
                    described.revision(),
                    described.version(),
                    said.title(),
                    said.source(),
                    said.effective(),
                    covers == null ? null : covers.from(),
                    covers == null ? null : covers.to(),
                    said.confidentiality(),
                    said.reason(),
                    said.places(),
                    described.byName());
        }
    }

    @Operation(
            summary = "How the boxes of all items stand: what each asks for, what was given, what is outside or unread")
    @GetMapping("/cases/{id}/boxes")
    List<BoxAnswer> list(@PathVariable String id) {
        return boxes.of(current.get(), CaseId.parse(id)).stream()
                .map(BoxAnswer::of)
                .toList();
    }

    /**
     * Where a file would go.
     *
     * @param item absent where no name says it
     * @param same what has the same content
     * @param version which version of the document of its name there it becomes, 1 if it is new
     * @param problem why it cannot go there
     */
    record LineAnswer(
            String path,
            @Nullable String item,
            @Nullable Integer year,
            @Nullable Integer material,
            @Nullable String same,
            int version,
            @Nullable String problem) {}

    @Operation(summary = "Sorts files into boxes by their names, without uploading anything")
    @PostMapping("/cases/{id}/evidence/plan")
    List<LineAnswer> plan(@PathVariable String id, @RequestBody List<Filings.Candidate> files) {
        return filings.plan(current.get(), CaseId.parse(id), files).stream()
                .map(line -> new LineAnswer(
                        line.file().path(),
                        line.box(),
                        line.year(),
                        line.material(),
                        line.same(),
                        line.version(),
                        Optional.ofNullable(line.problem()).map(texts::get).orElse(null)))
                .toList();
    }

    @Operation(summary = "Says until when a box is to be filled; the education bureau may")
    @PutMapping("/cases/{id}/boxes/{item}/due")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void due(@PathVariable String id, @PathVariable String item, @RequestBody DueRequest request) {
        boxes.setDue(current.get(), CaseId.parse(id), item, request.due());
    }

    @Operation(summary = "All that was ever said of a document, the latest first")
    @GetMapping("/evidence/{id}/descriptions")
    List<DescriptionAnswer> descriptions(@PathVariable String id) {
        return descriptions.history(current.get(), DocumentId.parse(id)).stream()
                .map(DescriptionAnswer::of)
                .toList();
    }

    @Operation(summary = "Says anew what a document is and which boxes it serves")
    @PutMapping("/evidence/{id}/description")
    DescriptionAnswer describe(@PathVariable String id, @RequestBody DescriptionRequest request) {
        var actor = current.get();
        var document = documents.get(actor, DocumentId.parse(id));
        return DescriptionAnswer.of(
                descriptions.describe(actor, document.id(), request.over(descriptions.counting(actor, document))));
    }

    private static List<String> ids(List<DocumentId> ids) {
        return ids.stream().map(DocumentId::toString).sorted().toList();
    }
}
