package org.junheng.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents as they are read in the page, over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "reading")
class ReadingController {

    private final Readings readings;
    private final Ticks ticks;
    private final CurrentActor current;

    ReadingController(Readings readings, Ticks ticks, CurrentActor current) {
        this.readings = readings;
        this.ticks = ticks;
        this.current = current;
    }

    /**
     * How a document is shown.
     *
     * @param form {@code PAGES}, {@code WORDS}, {@code TABLES} or {@code HIDDEN}
     * @param pages how many pictures there are; of pages only
     * @param parts the text; of words and tables only
     * @param extent whether it is all of the text; of words and tables only
     * @param obstacle why it cannot be shown; of hidden ones only
     */
    record ViewAnswer(
            String form,
            @Nullable Integer pages,
            List<Part> parts,
            View.@Nullable Extent extent,
            @Nullable Obstacle obstacle) {

        static ViewAnswer of(View view) {
            return switch (view) {
                case View.Pages pages -> new ViewAnswer("PAGES", pages.count(), List.of(), null, null);
                case View.Words words -> new ViewAnswer("WORDS", null, words.parts(), words.extent(), null);
                case View.Tables tables -> new ViewAnswer("TABLES", null, tables.sheets(), tables.extent(), null);
                case View.Hidden hidden -> new ViewAnswer("HIDDEN", null, List.of(), null, hidden.obstacle());
            };
        }
    }

    /**
     * What is ticked.
     *
     * @param pages those that count, such as {@code 3-5}
     */
    record TickRequest(@Nullable String pages, @Nullable String remark) {}

    /** A tick as REST tells it. */
    record TickAnswer(Instant at, String pages, String remark) {

        static TickAnswer of(Tick tick) {
            return new TickAnswer(tick.at(), tick.pages(), tick.remark());
        }
    }

    /**
     * How far one has read the case.
     *
     * @param boxes of the items that need material
     * @param unread documents one has not opened
     * @param uncited documents that nobody ticked
     * @param outside documents that tell of no day of the years they are filed under
     */
    record ReadingAnswer(List<BoxAnswer> boxes, List<String> unread, List<String> uncited, List<String> outside) {}

    /** How far one has read a box. */
    record BoxAnswer(String item, List<String> read, List<String> unread, boolean foundEmpty) {

        static BoxAnswer of(BoxReading box) {
            return new BoxAnswer(box.box(), ids(box.read()), ids(box.unread()), box.foundEmpty());
        }
    }

    @Operation(summary = "How far one has read the case, and what of it is unread, not cited, or outside its years")
    @GetMapping("/cases/{id}/reading")
    ReadingAnswer reading(@PathVariable String id) {
        var caseId = CaseId.parse(id);
        var list = ticks.list(current.get(), caseId);
        return new ReadingAnswer(
                ticks.of(current.get(), caseId).stream().map(BoxAnswer::of).toList(),
                ids(list.unread()),
                ids(list.uncited()),
                ids(list.outside()));
    }

    @Operation(summary = "Ticks a document as read; reviewers may, once they have opened it")
    @PostMapping("/evidence/{id}/ticks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tick(@PathVariable String id, @RequestBody TickRequest request) {
        ticks.tick(
                current.get(),
                DocumentId.parse(id),
                Objects.requireNonNullElse(request.pages(), ""),
                Objects.requireNonNullElse(request.remark(), ""));
    }

    @Operation(summary = "What one has ticked of a document oneself, the latest first")
    @GetMapping("/evidence/{id}/ticks")
    List<TickAnswer> ticks(@PathVariable String id) {
        return ticks.own(current.get(), DocumentId.parse(id)).stream()
                .map(TickAnswer::of)
                .toList();
    }

    @Operation(summary = "States that a box holds nothing to be read; reviewers may, while that is so")
    @PutMapping("/cases/{id}/boxes/{item}/found-empty")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void foundEmpty(@PathVariable String id, @PathVariable String item) {
        ticks.foundEmpty(current.get(), CaseId.parse(id), item);
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(document -> document.id().toString()).toList();
    }

    @Operation(summary = "Opens a document to be read: its text, or how many pages there are to be asked for")
    @GetMapping("/evidence/{id}/view")
    ViewAnswer view(@PathVariable String id) throws IOException {
        try (var opened = readings.open(current.get(), DocumentId.parse(id))) {
            return ViewAnswer.of(opened.view());
        }
    }

    @Operation(summary = "One page as a picture, with the reader's name and the time burned into it")
    @GetMapping("/evidence/{id}/pages/{number}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int number) throws IOException {
        try (var opened = readings.open(current.get(), DocumentId.parse(id))) {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_PNG)
                    .cacheControl(CacheControl.noStore())
                    .body(opened.page(number));
        }
    }
}
