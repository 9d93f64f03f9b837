package org.junheng.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads elements of XML by their local names, whatever prefix a file writes them with. */
public final class Elements {

    private Elements() {}

    /** The elements right within this one, in order. */
    public static List<Element> children(Node parent) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The first element of this name at any depth. */
    static Optional<Element> within(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? Optional.empty() : Optional.of((Element) found.item(0));
    }

    /** An attribute, whatever its prefix. */
    static Optional<String> attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (var place = 0; place < attributes.getLength(); place++) {
            var attribute = attributes.item(place);
            if (name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getNodeValue());
            }
        }
        return Optional.empty();
    }
}
