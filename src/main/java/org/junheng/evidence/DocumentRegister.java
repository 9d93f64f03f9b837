package org.junheng.evidence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.engine.Attachments;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters kept content as a document, in one transaction with the attachment and the log. Holds the case meanwhile: nothing
 * is added to a case that is being signed, and two uploads of one name become two versions.
 */
@Component
class DocumentRegister {

    private final DocumentRepository repository;
    private final ContentChecks checks;
    private final Casefiles casefiles;
    private final BoxRules rules;
    private final Descriptions descriptions;
    private final Attachments attachments;
    private final CaseLog log;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentRegister(
            DocumentRepository repository,
            ContentChecks checks,
            Casefiles casefiles,
            BoxRules rules,
            Descriptions descriptions,
            Attachments attachments,
            CaseLog log,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.checks = checks;
        this.casefiles = casefiles;
        this.rules = rules;
        this.descriptions = descriptions;
        this.attachments = attachments;
        this.log = log;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a file under its name: as the next version of the document that bears the name in this box, if there is one and
     * the box {@linkplain ExtraBox#continues goes by names}.
     */
    @Transactional
    public Document enter(Actor actor, CaseId id, String box, Label label, ReceivedFile file) {
        var casefile = casefiles.lock(id);
        var onBehalfOf = rules.check(actor, casefile, box);
        var previous = repository.bearer(id, box, file.name().value()).orElse(null);
        var document = enter(actor, document(actor, id, box, file, onBehalfOf, previous), file.signatures());
        descriptions.enter(actor, casefile, document, label);
        return document;
    }

    /**
     * Enters a file as the next version of a document, whatever its name.
     *
     * @param said what changes in what was said of the version before, such as the reason for the new one
     */
    @Transactional
    public Document enterVersion(Actor actor, Document replaced, DescriptionRequest said, ReceivedFile file) {
        var casefile = casefiles.lock(replaced.caseId());
        var onBehalfOf = rules.check(actor, casefile, replaced.box());
        var previous = repository.find(replaced.id()).orElseThrow();
        if (!previous.isCurrent()) {
            throw Refusal.conflict("evidence.replacedMeanwhile", previous.name(), previous.version());
        }
        var document = enter(
                actor,
                document(actor, previous.caseId(), previous.box(), file, onBehalfOf, previous),
                file.signatures());
        descriptions.enter(actor, casefile, document, new Label(document.name(), said));
        return document;
    }

    private Document enter(Actor actor, Document document, String signatures) {
        repository.add(document);
        checks.enter(document.sha256(), document.condition(), signatures, document.addedAt());
        attachments.attach(document.caseId().toString(), document.id().toString(), document.name(), document.type());
        var subject = "%s %s (V%d)".formatted(document.box(), document.name(), document.version());
        var remark = "SHA-256 " + document.sha256();
        log.note(actor, document.caseId(), "evidence.log.added", subject, remark, document.onBehalfOf());
        ledger.append("UPLOAD", actor.name(), document.sha256().value(), facts(document));
        var entered = repository.find(document.id()).orElseThrow();
        events.publishEvent(new DocumentAdded(entered));
        return entered;
    }

    /** Keeps that somebody was given the content to read. */
    @Transactional
    public void read(Actor actor, Document document) {
        ledger.append("READ", actor.name(), document.sha256().value(), facts(document));
    }

    private static Map<String, String> facts(Document document) {
        return Map.of(
                "case", document.caseId().toString(),
                "document", document.id().toString());
    }

    private Document document(
            Actor actor,
            CaseId caseId,
            String box,
            ReceivedFile file,
            @Nullable String onBehalfOf,
            @Nullable Document previous) {
        var id = DocumentId.create();
        return new Document(
                id,
                caseId,
                box,
                file.name().value(),
                previous == null ? id : previous.series(),
                previous == null ? 1 : previous.version() + 1,
                file.sha256(),
                file.size(),
                file.type().mediaType(),
                actor.name(),
                actor.displayName(),
                onBehalfOf,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                file.condition(),
                null);
    }
}
