package org.junheng.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding documents by their words, over REST. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "search")
class SearchController {

    private final DocumentSearch search;
    private final CurrentActor current;

    SearchController(DocumentSearch search, CurrentActor current) {
        this.search = search;
        this.current = current;
    }

    /**
     * Some hits.
     *
     * @param next to be asked for as {@code after} for those that follow; absent if there are none
     */
    record HitsAnswer(List<HitAnswer> hits, @Nullable Long next) {

        static HitsAnswer of(Hits found) {
            var more = found.extent() == Hits.Extent.SOME;
            return new HitsAnswer(
                    found.hits().stream().map(HitAnswer::of).toList(),
                    more ? found.hits().getLast().place() : null);
        }
    }

    /**
     * A text that holds the words.
     *
     * @param page of a document with pages
     * @param sheet of a workbook
     * @param before what stands before {@code match}, the first of the words; {@code after} what stands behind it
     */
    record HitAnswer(
            List<DocumentAnswer> documents,
            @Nullable Integer page,
            @Nullable String sheet,
            String before,
            String match,
            String after) {

        static HitAnswer of(Hit hit) {
            return new HitAnswer(
                    hit.documents().stream().map(DocumentAnswer::of).toList(),
                    hit.page() == 0 ? null : hit.page(),
                    hit.title().isEmpty() ? null : hit.title(),
                    hit.snippet().before(),
                    hit.snippet().match(),
                    hit.snippet().after());
        }
    }

    /** A document that was found, in its current version. */
    record DocumentAnswer(String id, String caseId, String item, String name, int version) {

        static DocumentAnswer of(FoundDocument document) {
            return new DocumentAnswer(
                    document.id().toString(),
                    document.caseId().toString(),
                    document.box(),
                    document.name(),
                    document.version());
        }
    }

    /** A document whose text cannot be looked through, or not all of it. */
    record GapAnswer(DocumentAnswer document, Coverage coverage) {}

    @Operation(
            summary =
                    "Finds documents by name, title, source, reason and one's own remarks; what is called exactly so comes first")
    @GetMapping("/search/names")
    HitsAnswer names(
            @RequestParam String words,
            @RequestParam(name = "case", required = false) @Nullable String within,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "20") int size) {
        return HitsAnswer.of(search.names(current.get(), query(words, within, after, size)));
    }

    @Operation(
            summary =
                    "Finds documents by the text inside, document after document, with page and what stands around the words")
    @GetMapping("/search/texts")
    HitsAnswer texts(
            @RequestParam String words,
            @RequestParam(name = "case", required = false) @Nullable String within,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "20") int size) {
        return HitsAnswer.of(search.texts(current.get(), query(words, within, after, size)));
    }

    @Operation(summary = "The documents of a case whose text cannot be looked through, or not all of it, and why")
    @GetMapping("/cases/{id}/search-gaps")
    List<GapAnswer> gaps(@PathVariable String id) {
        return search.gaps(current.get(), CaseId.parse(id)).stream()
                .map(gap -> new GapAnswer(DocumentAnswer.of(gap.document()), gap.coverage()))
                .toList();
    }

    private static SearchQuery query(String words, @Nullable String within, long after, int size) {
        if (after < 0 || size < 1 || size > SearchQuery.UTMOST) {
            throw Refusal.invalid("search.page", SearchQuery.UTMOST);
        }
        return new SearchQuery(words, within == null ? null : CaseId.parse(within), after, size);
    }
}
