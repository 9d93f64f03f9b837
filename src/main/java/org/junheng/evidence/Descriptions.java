package org.junheng.evidence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.material.Material;
import org.junheng.material.MaterialList;
import org.junheng.material.MaterialLists;
import org.junheng.material.NumberedName;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said of documents: title, source, dates, mark, and the boxes each of them serves. Nothing said is ever changed;
 * what is said anew counts from then on. Who may fill a box says what serves it.
 */
@Service
public class Descriptions {

    private final DescriptionRepository repository;
    private final DocumentRepository documents;
    private final Casefiles casefiles;
    private final Rounds rounds;
    private final MaterialLists lists;
    private final BoxRules rules;
    private final CaseLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Descriptions(
            DescriptionRepository repository,
            DocumentRepository documents,
            Casefiles casefiles,
            Rounds rounds,
            MaterialLists lists,
            BoxRules rules,
            CaseLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.lists = lists;
        this.rules = rules;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What counts of each document of the case, by its first version; documents never described are left out.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Map<DocumentId, Described> of(Actor actor, CaseId id) {
        casefiles.get(actor, id);
        return repository.latest(Set.of(id));
    }

    /**
     * All that was ever said of a document, the latest first.
     *
     * @throws Refusal if there is none that the actor may know of
     */
    public List<Described> history(Actor actor, DocumentId id) {
        return repository.history(visible(actor, id).series());
    }

    /**
     * What counts of a document, or what its name says if nothing was ever said.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Description counting(Actor actor, Document document) {
        var casefile = casefiles.get(actor, document.caseId());
        return repository
                .latest(document.series())
                .map(Described::description)
                .orElseGet(() -> inferred(casefile, document.box(), document.name()));
    }

    /** The years the case looks back on, the earliest first. */
    public List<Integer> years(Casefile casefile) {
        return lists.of(casefile.edition()).years(rounds.get(casefile.round()).fiscalYear());
    }

    /** What the boxes of the case ask for. */
    public MaterialList material(Casefile casefile) {
        return lists.of(casefile.edition());
    }

    /** What a file's name says of it, if it is put into this box of the case. */
    public Description inferred(Casefile casefile, String box, String path) {
        var list = material(casefile);
        var name = NumberedName.read(path, list.boxes().keySet(), years(casefile));
        var place = ExtraBox.find(box).isPresent()
                ? Place.in(box)
                : new Place(
                        box,
                        name.year(),
                        list.match(box, name).map(Material::number).orElse(null),
                        "");
        var years = name.besides();
        var covers = years == null ? null : Period.of(years.first(), years.last());
        return new Description(name.title(), "", null, covers, Confidentiality.INTERNAL, "", List.of(place));
    }

    /**
     * Says anew what a document is and which boxes it serves. It stays in the box it lies in.
     *
     * @param said its reason is kept with it
     * @throws Refusal if there is no such document, the actor may not fill a box that is added or taken away, that box is
     *     closed, or years or numbers are none of the case's
     */
    @Transactional
    public Described describe(Actor actor, DocumentId id, Description said) {
        var document = visible(actor, id);
        var casefile = casefiles.lock(document.caseId());
        if (!said.box().equals(document.box())) {
            throw Refusal.invalid("evidence.description.otherBox", document.box());
        }
        var onBehalfOf = rules.check(actor, casefile, document.box());
        var touched = repository
                .latest(document.series())
                .map(before -> touched(before.description(), said))
                .orElseGet(() -> Set.copyOf(said.places()));
        touched.forEach(place -> rules.check(actor, casefile, place.box()));
        requireSound(casefile, said);
        var described = save(actor, document, said);
        var subject = "%s %s (V%d)".formatted(document.box(), said.title(), document.version());
        log.note(actor, casefile.id(), "evidence.log.described", subject, said.reason(), onBehalfOf);
        return described;
    }

    /**
     * Keeps what is said of a version that has just been added. Of a first version what its name says counts besides; of a
     * later one, all that was said of those before.
     */
    void enter(Actor actor, Casefile casefile, Document added, Label label) {
        var first = added.version() == 1;
        if (!first && label.said().isSilent()) {
            return;
        }
        var before = first ? inferred(casefile, added.box(), label.path()) : counting(actor, added);
        var said = label.said().over(before);
        touched(before, said).forEach(place -> rules.check(actor, casefile, place.box()));
        requireSound(casefile, said);
        save(actor, added, said);
    }

    /** What would count of a file that came under this name into the box now. */
    Description foreseen(Actor actor, Casefile casefile, String box, FileName name, Label label) {
        var before = documents
                .bearer(casefile.id(), box, name.value())
                .map(document -> counting(actor, document))
                .orElseGet(() -> inferred(casefile, box, label.path()));
        return label.said().over(before);
    }

    /** The places that are only in one of the two. */
    private static Set<Place> touched(Description before, Description said) {
        var touched = new HashSet<>(said.places());
        before.places().stream().filter(place -> !touched.remove(place)).forEach(touched::add);
        return touched;
    }

    private Described save(Actor actor, Document document, Description said) {
        int before =
                repository.latest(document.series()).map(Described::revision).orElse(0);
        var described = new Described(
                document.series(),
                before + 1,
                document.version(),
                said,
                actor.name(),
                actor.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.add(described);
        events.publishEvent(new DocumentDescribed(document.series()));
        return described;
    }

    /**
     * Returns if the case knows the years, the numbers and the boxes of it.
     *
     * @throws Refusal if not
     */
    void requireSound(Casefile casefile, Description said) {
        var years = years(casefile);
        var list = material(casefile);
        for (var place : said.places()) {
            var extra = ExtraBox.find(place.box()).isPresent();
            if (extra && said.places().size() > 1) {
                throw Refusal.invalid("evidence.description.extraAlone");
            }
            if (place.year() != null && !years.contains(place.year())) {
                throw Refusal.invalid(
                        "evidence.description.year",
                        Integer.toString(place.year()),
                        Integer.toString(years.getFirst()),
                        Integer.toString(years.getLast()));
            }
            if (place.material() != null
                    && list.find(place.box(), place.material()).isEmpty()) {
                throw Refusal.invalid("evidence.description.material", place.box(), place.material());
            }
        }
    }

    private Document visible(Actor actor, DocumentId id) {
        return documents
                .find(id)
                .filter(document -> casefiles.isVisible(actor, document.caseId()))
                .orElseThrow(() -> Refusal.notFound("evidence.unknown"));
    }
}
