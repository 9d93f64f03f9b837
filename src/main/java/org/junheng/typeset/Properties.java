package org.junheng.typeset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What Word says of a paragraph or run in several places, the one that counts first. */
record Properties(List<Element> said) {

    private static final Set<String> NO = Set.of("0", "false", "off", "none");

    Properties {
        said = List.copyOf(said);
    }

    /** These before those. */
    Properties over(Properties others) {
        return new Properties(
                Stream.concat(said.stream(), others.said().stream()).toList());
    }

    Optional<Element> find(String name) {
        return said.stream()
                .flatMap(properties -> Elements.child(properties, name).stream())
                .findFirst();
    }

    /** An attribute of a child, wherever it is said first. */
    Optional<String> find(String name, String attribute) {
        return said.stream()
                .flatMap(properties -> Elements.child(properties, name).stream())
                .flatMap(child -> Elements.attribute(child, attribute).stream())
                .findFirst();
    }

    Optional<Float> number(String name, String attribute) {
        return find(name, attribute).flatMap(Properties::number);
    }

    boolean is(String name) {
        return find(name)
                .filter(child -> !NO.contains(Elements.attribute(child, "val").orElse("true")))
                .isPresent();
    }

    static Optional<Float> number(String text) {
        try {
            return Optional.of(Float.parseFloat(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
