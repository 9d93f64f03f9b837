package org.junheng.reading;

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

    Shelves(Casefiles casefiles, Editions editions, BoxStates boxes, Documents documents) {
        this.casefiles = casefiles;
        this.editions = editions;
        this.boxes = boxes;
        this.documents = documents;
    }

    /**
     * What is to be read of a box.
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
                        current(state.filed().stream().map(BoxState.Filed::document))))
                .orElseThrow(() -> Refusal.notFound("reading.noSuchBox", box));
    }

    private static List<Document> current(Stream<Document> all) {
        return all.filter(Document::isCurrent)
                .sorted(Comparator.comparing(Document::name))
                .toList();
    }
}
