package org.junheng.standard;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.platform.ledger.Ledger;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The packs of provinces (省级标准包) that administrators add while the application runs. A pack is never changed: a new one with
 * another id takes its place in new cases, and running cases keep theirs. Only one that nothing rests on can be removed.
 */
@Service
public class Packs {

    private static final int LARGEST = 1024 * 1024;

    private final PackRepository repository;
    private final Editions editions;
    private final CountyEditions counties;
    private final Regions regions;
    private final List<EditionUse> uses;
    private final Ledger ledger;
    private final Clock clock;

    Packs(
            PackRepository repository,
            Editions editions,
            CountyEditions counties,
            Regions regions,
            ObjectProvider<EditionUse> uses,
            Ledger ledger,
            Clock clock) {
        this.repository = repository;
        this.editions = editions;
        this.counties = counties;
        this.regions = regions;
        this.uses = uses.orderedStream().toList();
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Every edition with where it comes from, in the order of their ids. */
    public List<KnownEdition> all() {
        var added = repository.list().stream().collect(Collectors.toMap(PackRepository.Kept::id, Function.identity()));
        return editions.all().stream()
                .map(edition -> {
                    var kept = added.get(edition.id());
                    return new KnownEdition(
                            edition,
                            kept == null ? null : kept.at(),
                            kept == null ? null : kept.byName(),
                            counties.isSuperseded(edition)
                                    ? KnownEdition.State.SUPERSEDED
                                    : KnownEdition.State.IN_FORCE);
                })
                .toList();
    }

    /**
     * The text of an added pack.
     *
     * @throws Refusal if the actor is no administrator, or no such pack was added
     */
    public String content(Actor actor, EditionId id) {
        check(actor);
        return found(id).content();
    }

    /**
     * What a pack would change; adds nothing.
     *
     * @throws Refusal if the actor is no administrator, or the file is no pack that can be used; then the line is named
     */
    public PackPreview preview(Actor actor, PackFile file) {
        check(actor);
        var pack = read(file);
        var base = editions.get(Objects.requireNonNull(pack.base()));
        return new PackPreview(
                file.digest(),
                pack,
                EditionDifference.between(base, pack),
                counties.standing(pack).map(Edition::id).orElse(null));
    }

    /**
     * Adds a pack: new cases of its province in rounds of the edition it extends are judged by it from now on.
     *
     * @param previewed the digest of the file that the actor saw previewed
     * @throws Refusal if the actor is no administrator, the file is another one, or it is no pack that can be used
     */
    @Transactional
    public Edition add(Actor actor, PackFile file, Digest previewed) {
        check(actor);
        if (!file.digest().equals(previewed)) {
            throw Refusal.conflict("standard.packs.notPreviewed");
        }
        repository.lock();
        var pack = read(file);
        repository.add(pack, file.text(), actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        ledger.append(
                "STANDARD_PACK",
                actor.name(),
                pack.id().value(),
                Map.of("change", "ADDED", "sha256", file.digest().value()));
        return pack;
    }

    /**
     * Removes a pack that nothing rests on.
     *
     * @throws Refusal if the actor is no administrator, no such pack was added, or it is used
     */
    @Transactional
    public void remove(Actor actor, EditionId id) {
        check(actor);
        repository.lock();
        var kept = found(id);
        var extended = editions.all().stream().anyMatch(edition -> kept.id().equals(edition.base()));
        if (extended || uses.stream().anyMatch(use -> use.isUsed(kept.id()))) {
            throw Refusal.conflict("standard.packs.used", id.value());
        }
        repository.remove(id, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        ledger.append("STANDARD_PACK", actor.name(), id.value(), Map.of("change", "REMOVED"));
    }

    /** Lets no pack come or go until the transaction ends: for whoever is about to rest something on one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        repository.hold();
    }

    private Edition read(PackFile file) {
        if (file.text().length() > LARGEST) {
            throw Refusal.invalid("standard.packs.tooLarge");
        }
        try {
            var pack = editions.read(file.source());
            var province = pack.province();
            if (province == null
                    || regions.find(province).filter(Packs::isProvince).isEmpty()) {
                throw Refusal.invalid("standard.packs.noProvince", province == null ? "" : province.value());
            }
            if (editions.isKnown(pack.id()) || repository.isTaken(pack.id())) {
                throw Refusal.conflict("standard.packs.taken", pack.id().value());
            }
            return pack;
        } catch (InvalidEdition e) {
            throw (Refusal) Refusal.invalid("standard.packs.invalid", e.line(), e.reason())
                    .initCause(e);
        }
    }

    private static boolean isProvince(Region region) {
        return region.level() == Region.Level.PROVINCE;
    }

    private PackRepository.Kept found(EditionId id) {
        return repository.find(id).orElseThrow(() -> Refusal.notFound("standard.unknownEdition", id.value()));
    }

    private static void check(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("standard.packs.administrators-only");
        }
    }
}
