package org.junheng.dossier;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.contentstore.Contents;
import org.junheng.evidence.KeptContent;
import org.junheng.evidence.KeptElsewhere;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.shared.Digest;
import org.springframework.stereotype.Component;

/** What dossiers have in the content store: their manifests, and all that these list. */
@Component
class DossierContents implements KeptElsewhere {

    private final DossierRepository repository;
    private final Contents contents;
    private final ChineseTexts words;

    DossierContents(DossierRepository repository, Contents contents, ChineseTexts words) {
        this.repository = repository;
        this.contents = contents;
        this.words = words;
    }

    private record Owned(KeptContent content, Dossier dossier, String path) {}

    @Override
    public Stream<KeptContent> contents() {
        return all().map(Owned::content);
    }

    @Override
    public Map<Digest, List<String>> owners(Set<Digest> damaged) {
        return all().filter(owned -> damaged.contains(owned.content().sha256()))
                .collect(groupingBy(
                        owned -> owned.content().sha256(),
                        mapping(this::name, collectingAndThen(toCollection(TreeSet::new), List::copyOf))));
    }

    private String name(Owned owned) {
        var dossier = owned.dossier();
        return words.get("dossier.owner", dossier.number(), dossier.caseId().toString(), owned.path());
    }

    private Stream<Owned> all() {
        return repository.all().stream()
                .flatMap(dossier -> Arrays.stream(Extent.values()).flatMap(extent -> all(dossier, extent)));
    }

    /** Of a manifest that cannot be read the scrub itself says so. */
    private Stream<Owned> all(Dossier dossier, Extent extent) {
        var seal = dossier.seal(extent);
        var manifest = new Owned(new KeptContent(seal, null), dossier, Manifest.PATH);
        try (var content = contents.open(seal)) {
            var lines = Manifest.read(content.readAllBytes()).lines();
            return Stream.concat(
                    Stream.of(manifest),
                    lines.stream()
                            .map(line -> new Owned(new KeptContent(line.sha256(), line.size()), dossier, line.path())));
        } catch (IOException e) {
            return Stream.of(manifest);
        }
    }
}
