package org.junheng.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.upload.UploadTarget;
import org.springframework.stereotype.Component;

/**
 * Documents that come by resumable uploads. The metadata {@code case}, {@code item} and {@code filename} say where to;
 * {@code year}, {@code material}, {@code path} and {@code replaces} with {@code reason} as in the other call.
 */
@Component
class EvidenceUploads implements UploadTarget {

    private final Documents documents;
    private final Descriptions descriptions;
    private final DocumentRegister register;
    private final Casefiles casefiles;
    private final BoxRules rules;
    private final FileTypes types;

    EvidenceUploads(
            Documents documents,
            Descriptions descriptions,
            DocumentRegister register,
            Casefiles casefiles,
            BoxRules rules,
            FileTypes types) {
        this.documents = documents;
        this.descriptions = descriptions;
        this.register = register;
        this.casefiles = casefiles;
        this.rules = rules;
        this.types = types;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public void check(Actor actor, Map<String, String> metadata, long length) {
        var name = FileName.of(metadata.getOrDefault("filename", ""))
                .orElseThrow(() -> Refusal.invalid("evidence.nameMissing"));
        if (length == 0) {
            throw Refusal.invalid("evidence.empty", name.value());
        }
        if (length > documents.largest()) {
            throw Refusal.invalid("evidence.tooLarge", name.value(), SizeText.of(documents.largest()));
        }
        types.requireEnding(name);
        var casefile = casefile(actor, metadata);
        rules.check(actor, casefile, box(metadata));
        replaced(actor, casefile, metadata).ifPresent(EvidenceUploads::requireCurrent);
        descriptions.requireSound(
                casefile, descriptions.foreseen(actor, casefile, box(metadata), name, label(metadata)));
    }

    @Override
    public Received receive(Actor actor, Map<String, String> metadata, Path file) throws IOException {
        var casefile = casefile(actor, metadata);
        var kept = documents.receive(actor, metadata.getOrDefault("filename", ""), store -> store.receive(file));
        var replaced = replaced(actor, casefile, metadata);
        var label = label(metadata);
        if (replaced.isPresent()) {
            return () -> register.enterVersion(actor, replaced.get(), label.said(), kept)
                    .id()
                    .toString();
        }
        return () -> register.enter(actor, casefile.id(), box(metadata), label, kept)
                .id()
                .toString();
    }

    private Casefile casefile(Actor actor, Map<String, String> metadata) {
        return casefiles.get(actor, CaseId.parse(metadata.getOrDefault("case", "")));
    }

    private static String box(Map<String, String> metadata) {
        return metadata.getOrDefault("item", "");
    }

    private Optional<Document> replaced(Actor actor, Casefile casefile, Map<String, String> metadata) {
        return Optional.ofNullable(metadata.get("replaces"))
                .map(id -> documents.get(actor, DocumentId.parse(id)))
                .map(document -> {
                    if (!document.caseId().equals(casefile.id())
                            || !document.box().equals(box(metadata))) {
                        throw Refusal.notFound("evidence.unknown");
                    }
                    return document;
                });
    }

    private static void requireCurrent(Document document) {
        if (!document.isCurrent()) {
            throw Refusal.conflict("evidence.replacedMeanwhile", document.name(), document.version());
        }
    }

    /** What the name says, folders included, and what the client says in its place. */
    private static Label label(Map<String, String> metadata) {
        var path = metadata.getOrDefault("path", metadata.getOrDefault("filename", ""));
        var reason = metadata.getOrDefault("reason", "");
        return new Label(
                path,
                new DescriptionRequest(
                        metadata.get("title"),
                        metadata.get("source"),
                        null,
                        null,
                        null,
                        metadata.get("confidentiality"),
                        reason.isBlank() ? null : reason,
                        number(metadata, "year"),
                        number(metadata, "material"),
                        metadata.get("pages"),
                        null));
    }

    private static @Nullable Integer number(Map<String, String> metadata, String key) {
        var text = metadata.getOrDefault(key, "").strip();
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("evidence.metadata", key, text);
        }
    }
}
