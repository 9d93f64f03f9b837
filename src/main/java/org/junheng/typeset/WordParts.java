package org.junheng.typeset;

import java.io.IOException;
import java.util.Optional;

/** A part of a Word file with what it refers to: the document itself, a header or a footer. */
record WordParts(OfficeFile file, String name) {

    Optional<byte[]> picture(String id) throws IOException {
        return target(id).flatMap(file::part);
    }

    Optional<String> target(String id) throws IOException {
        return file.relations(name).stream()
                .filter(relation -> relation.id().equals(id) && !relation.external())
                .map(OfficeFile.Relation::target)
                .findFirst();
    }
}
