package org.junheng.dossier;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.contentstore.Contents;
import org.junheng.dossier.Manifest.Line;
import org.junheng.platform.ledger.Ledger;
import org.junheng.platform.ledger.LedgerEntry;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sealed dossiers (档案包) of cases: exactly what was handed over, for ever. Its manifest's SHA-256 is in the ledger with the
 * transaction that handed the case over, so that a dossier can be verified without the application.
 */
@Service
public class Dossiers {

    private static final String SEAL = "SEAL";

    // Asked for only when something is sealed: what the path of a case knows needs the path, which seals.
    private final ObjectProvider<DossierPart> parts;
    private final EvidenceIndex evidence;
    private final DossierRepository repository;
    private final DossierRights rights;
    private final Casefiles casefiles;
    private final CaseLog log;
    private final Contents contents;
    private final Ledger ledger;
    private final Clock clock;

    Dossiers(
            ObjectProvider<DossierPart> parts,
            EvidenceIndex evidence,
            DossierRepository repository,
            DossierRights rights,
            Casefiles casefiles,
            CaseLog log,
            Contents contents,
            Ledger ledger,
            Clock clock) {
        this.parts = parts;
        this.evidence = evidence;
        this.repository = repository;
        this.rights = rights;
        this.casefiles = casefiles;
        this.log = log;
        this.contents = contents;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Seals what the case holds now; for the step that hands it over, within its transaction.
     *
     * @param actor who hands it over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier seal(Actor actor, CaseId id, HandOver handOver) {
        casefiles.lock(id);
        var papers = new Manifest(parts.orderedStream()
                .flatMap(part -> part.of(actor, id, handOver).stream())
                .map(this::kept)
                .toList());
        var all = papers.with(evidence.lines(id));
        var dossier = new Dossier(
                DossierId.create(),
                id,
                repository.of(id).size() + 1,
                handOver,
                contents.keep(papers.content()),
                contents.keep(all.content()),
                casefiles.digest(id),
                all.lines().size(),
                all.size(),
                actor.name(),
                actor.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.add(dossier);
        for (var extent : Extent.values()) {
            ledger.append(SEAL, actor.name(), dossier.seal(extent).value(), facts(dossier, extent));
        }
        return dossier;
    }

    private Line kept(DossierFile file) {
        var content = file.content();
        return new Line(contents.keep(content), content.length, file.path());
    }

    /**
     * The dossiers of the case that the actor may have, the first first.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Dossier> of(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return repository.of(id).stream()
                .filter(dossier -> rights.mayRead(actor, casefile, dossier.handOver()))
                .toList();
    }

    /**
     * What is known of a dossier.
     *
     * @throws Refusal if there is none that the actor may have
     */
    public Dossier get(Actor actor, DossierId id) {
        return repository
                .find(id)
                .filter(dossier -> casefiles.isVisible(actor, dossier.caseId())
                        && rights.mayRead(actor, casefiles.get(dossier.caseId()), dossier.handOver()))
                .orElseThrow(() -> Refusal.notFound("dossier.unknown"));
    }

    /** Keeps in the ledger that the actor was given the dossier to read. */
    @Transactional
    public void read(Actor actor, Dossier dossier, Extent extent) {
        ledger.append("READ", actor.name(), dossier.seal(extent).value(), facts(dossier, extent));
    }

    /**
     * Writes the dossier as a zip, the same bytes every time. Whoever asks has got it by {@link #get}.
     *
     * @throws org.junheng.contentstore.DamagedContentException if something of it is gone or no longer what it was
     */
    public void write(Dossier dossier, Extent extent, OutputStream target) throws IOException {
        try (var sealed = contents.open(dossier.seal(extent));
                var zip = new SealedZip(target, dossier.at())) {
            var content = sealed.readAllBytes();
            zip.add(Manifest.PATH, content);
            for (var line : Manifest.read(content).lines()) {
                try (var file = contents.open(line.sha256())) {
                    zip.add(line.path(), file);
                }
            }
        }
    }

    /**
     * Writes what it takes to check offline that the ledger holds this dossier and what was done in its case: these entries as
     * they are, as far as the actor may see them, and the others by digest only. Whoever asks has got the dossier by {@link #get}.
     *
     * @throws Refusal as {@link Ledger#readPart}
     */
    public void writeLedger(Actor actor, Dossier dossier, OutputStream target) throws IOException {
        var own = Stream.concat(
                        Arrays.stream(Extent.values())
                                .flatMap(extent ->
                                        ledger.of(SEAL, dossier.seal(extent).value()).stream())
                                .map(LedgerEntry::id),
                        log.of(actor, dossier.caseId()).stream().map(LogEntry::id))
                .collect(toSet());
        var out = new PrintStream(target, false, StandardCharsets.UTF_8);
        ledger.readPart(own, line -> out.append(line).append('\n'));
        if (out.checkError()) {
            throw new IOException("The ledger of dossier %s could not be written".formatted(dossier.id()));
        }
    }

    private static Map<String, String> facts(Dossier dossier, Extent extent) {
        return Map.of(
                "case", dossier.caseId().toString(),
                "dossier", dossier.id().toString(),
                "handOver", dossier.handOver().name(),
                "extent", extent.name(),
                "content", dossier.content().value());
    }
}
