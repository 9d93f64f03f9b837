package org.junheng.reading;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.BoxStates;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.request.MaterialRequests;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Service;

/** The boxes of a case as they are read, document by document. */
@Service
public class Shelves {

    private final Casefiles casefiles;
    private final Editions editions;
    private final BoxStates boxes;
    private final Documents documents;
    private final MaterialRequests requests;

    Shelves(Casefiles casefiles, Editions editions, BoxStates boxes, Documents documents, MaterialRequests requests) {
        this.casefiles = casefiles;
        this.editions = editions;
        this.boxes = boxes;
        this.documents = documents;
        this.requests = requests;
    }

    /**
     * What is to be read of a box; of an item's also what the county handed over when it was asked for material there, which
     * lies beside because the box is closed.
     *
     * @param box the code of an item, or the name of an extra box
     * @throws Refusal if the actor may not know of the case, or there is no such box
     */
    public Shelf of(Actor actor, CaseId id, String box) {
        var casefile = casefiles.get(actor, id);
        var extra = ExtraBox.find(box);
        if (extra.isPresent()) {
            var all = documents.list(actor, id).stream()
                    .filter(document -> document.box().equals(box));
            return new Shelf(box, "", extra.get().textKey(), current(all));
        }
        return boxes.of(actor, id).stream()
                .filter(state -> state.box().equals(box))
                .findFirst()
                .map(state -> new Shelf(
                        box,
                        editions.get(casefile.edition()).item(box).title(),
                        "",
                        current(Stream.concat(
                                state.filed().stream().map(BoxState.Filed::document), handedOver(actor, id, box)))))
                .orElseThrow(() -> Refusal.notFound("reading.noSuchBox", box));
    }

    private Stream<Document> handedOver(Actor actor, CaseId id, String box) {
        var answers = requests.handedOver(actor, id, box);
        if (answers.isEmpty()) {
            return Stream.empty();
        }
        var all = documents.list(actor, id);
        var series = all.stream()
                .filter(document -> answers.contains(document.id()))
                .map(Document::series)
                .collect(toSet());
        return all.stream().filter(document -> series.contains(document.series()));
    }

    private static List<Document> current(Stream<Document> all) {
        return all.filter(Document::isCurrent)
                .distinct()
                .sorted(Comparator.comparing(Document::name))
                .toList();
    }
}
