package org.junheng.papertemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ledger.Ledger;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.template.Templates.Format;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of official papers (公文模板). Ours come along; an administrator can put others in their place, for one province or
 * for all that have none of their own, and go back. No version is ever lost.
 */
@Service
public class PaperTemplates {

    private static final int LONGEST_NAME = 200;

    private final TemplateRepository repository;
    private final TemplateRules rules;
    private final Vocabulary vocabulary;
    private final Regions regions;
    private final Ledger ledger;
    private final Clock clock;

    PaperTemplates(
            TemplateRepository repository,
            TemplateRules rules,
            Vocabulary vocabulary,
            Regions regions,
            Ledger ledger,
            Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.regions = regions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The most bytes of a template. */
    public int largest() {
        return TemplateRules.largest();
    }

    /** What the template of a paper is made with. */
    public Format format(PaperKind kind) {
        return vocabulary.of(kind).format();
    }

    /** Every placeholder that a template of this paper may hold. */
    public List<String> placeholders(PaperKind kind) {
        return TemplateRules.all(vocabulary.of(kind)).toList();
    }

    /**
     * The version that papers of this region are made with; empty where it is ours that came along.
     *
     * @throws Refusal if the actor is no administrator, or the region is neither a province nor the nation
     */
    public Optional<TemplateVersion> used(Actor actor, PaperKind kind, RegionCode region) {
        require(actor, region);
        return version(kind, region);
    }

    /**
     * All versions put in place for exactly this region, the latest first.
     *
     * @throws Refusal if the actor is no administrator, or the region is neither a province nor the nation
     */
    public List<TemplateVersion> history(Actor actor, PaperKind kind, RegionCode region) {
        require(actor, region);
        return repository.history(kind, region);
    }

    /**
     * The file that papers of this region are made with.
     *
     * @throws Refusal if the actor is no administrator, or the region is neither a province nor the nation
     */
    public byte[] file(Actor actor, PaperKind kind, RegionCode region) {
        require(actor, region);
        return content(kind, region);
    }

    /**
     * A version as it was put in place.
     *
     * @throws Refusal if the actor is no administrator, or there is no such file
     */
    public byte[] file(Actor actor, PaperKind kind, RegionCode region, int version) {
        require(actor, region);
        return repository.content(kind, region, version).orElseThrow(() -> Refusal.notFound("paper.template.none"));
    }

    /**
     * What papers of this region look like, of no real county.
     *
     * @throws Refusal if the actor is no administrator, or the region is neither a province nor the nation
     */
    public Printed sample(Actor actor, PaperKind kind, RegionCode region) {
        require(actor, region);
        return rules.check(kind, content(kind, region));
    }

    /**
     * What papers would look like with this template; keeps nothing.
     *
     * @throws Refusal if the actor is no administrator, or the file cannot be the template of this paper; what is wrong is named
     */
    public Printed preview(Actor actor, PaperKind kind, byte[] template) {
        requireAdministrator(actor);
        return rules.check(kind, template);
    }

    /**
     * Puts a template in place: papers that are made from now on are made with it. What was handed over stays as it was.
     *
     * @throws Refusal as {@link #preview}, and if the region is neither a province nor the nation
     */
    @Transactional
    public TemplateVersion put(Actor actor, PaperKind kind, RegionCode region, String fileName, byte[] template) {
        require(actor, region);
        var unused = rules.check(kind, template);
        return add(actor, kind, region, shortened(fileName), template);
    }

    /**
     * Goes back to what stands without a template of this region's own (恢复默认).
     *
     * @throws Refusal if the actor is no administrator, or the region has none of its own
     */
    @Transactional
    public void revert(Actor actor, PaperKind kind, RegionCode region) {
        require(actor, region);
        if (own(kind, region).isEmpty()) {
            throw Refusal.conflict("paper.template.default-already");
        }
        var unused = add(actor, kind, region, null, null);
    }

    private TemplateVersion add(
            Actor actor, PaperKind kind, RegionCode region, @Nullable String name, byte @Nullable [] template) {
        repository.lock();
        var digest = template == null ? null : Digest.of(template);
        var version = new TemplateVersion(
                kind,
                region,
                repository.history(kind, region).size() + 1,
                name,
                digest,
                actor.name(),
                actor.displayName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.add(version, template);
        ledger.append(
                "TEMPLATE",
                actor.name(),
                kind.name(),
                Map.of(
                        "region", region.value(),
                        "version", Integer.toString(version.version()),
                        "sha256", digest == null ? "" : digest.value()));
        return version;
    }

    /** The template for a region's papers: its own, else that for all, else ours. */
    byte[] content(PaperKind kind, RegionCode region) {
        return version(kind, region)
                .flatMap(used -> repository.content(kind, used.region(), used.version()))
                .orElseGet(() -> ours(kind));
    }

    private Optional<TemplateVersion> version(PaperKind kind, RegionCode region) {
        return own(kind, region)
                .or(() -> region.equals(RegionCode.NATION) ? Optional.empty() : own(kind, RegionCode.NATION));
    }

    private Optional<TemplateVersion> own(PaperKind kind, RegionCode region) {
        return repository.history(kind, region).stream()
                .findFirst()
                .filter(latest -> latest.file().isPresent());
    }

    private byte[] ours(PaperKind kind) {
        var ending = format(kind) == Format.WORD ? "docx" : "xlsx";
        var path = "papertemplate/templates/%s.%s".formatted(kind.code(), ending);
        try (var file = new ClassPathResource(path).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void require(Actor actor, RegionCode region) {
        requireAdministrator(actor);
        var found = regions.get(region).level();
        if (found != Region.Level.NATION && found != Region.Level.PROVINCE) {
            throw Refusal.invalid("paper.template.region");
        }
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("paper.template.administrators-only");
        }
    }

    private static String shortened(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        var shown = name.isEmpty() ? "template" : name;
        return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
    }
}
