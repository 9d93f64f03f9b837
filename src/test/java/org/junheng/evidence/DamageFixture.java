package org.junheng.evidence;

import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junheng.shared.Digest;
import org.springframework.stereotype.Component;

/** Damages content behind the store's back. */
@Component
public class DamageFixture {

    private final EvidenceFixture evidence;
    private final EvidenceSettings settings;

    DamageFixture(EvidenceFixture evidence, EvidenceSettings settings) {
        this.evidence = evidence;
        this.settings = settings;
    }

    /** A document whose content is gone. */
    public Document lost() throws IOException {
        var document = document();
        Files.delete(file(document.sha256()));
        return document;
    }

    /** A document with content of its own, in a case of its own. */
    Document document() {
        var county = evidence.freeCounty();
        var name = "G3-01 %s.txt".formatted(UUID.randomUUID());
        return evidence.add(editor(county), evidence.open(county), "G3", name, name);
    }

    /** Other bytes in place of the content. */
    public void change(Digest digest, byte[] content) throws IOException {
        var file = file(digest);
        if (!file.toFile().setWritable(true)) {
            throw new IOException("Not to be written: " + file);
        }
        Files.write(file, content);
    }

    private Path file(Digest digest) {
        return settings.directory()
                .resolve("sha256")
                .resolve(digest.value().substring(0, 2))
                .resolve(digest.value());
    }
}
