package org.junheng.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word file. */
final class Styles {

    private final Map<String, Element> styles = new HashMap<>();
    private final List<Element> defaults = new ArrayList<>();
    private @Nullable String paragraph;

    /** The styles of a file; none if it has none. */
    static Styles of(OfficeFile file, String main) throws IOException {
        var styles = new Styles();
        for (var relation : file.relations(main)) {
            if (relation.type().equals("styles")) {
                styles.read(file.xml(relation.target()).getDocumentElement());
            }
        }
        return styles;
    }

    private void read(Element root) {
        Elements.child(root, "docDefaults").ifPresent(defaults::add);
        for (var style : Elements.children(root, "style")) {
            var id = Elements.attribute(style, "styleId").orElse("");
            styles.put(id, style);
            var usual = Elements.attribute(style, "default").filter(value -> value.equals("1") || value.equals("true"));
            if (usual.isPresent()
                    && Elements.attribute(style, "type").orElse("").equals("paragraph")) {
                paragraph = id;
            }
        }
    }

    /** What a style says under this name, {@code pPr}, {@code rPr} or {@code tblPr}, and those it is based on. */
    Properties of(@Nullable String style, String name) {
        var said = new ArrayList<Element>();
        var seen = new HashSet<String>();
        for (var id = style; id != null && seen.add(id); ) {
            var found = Optional.ofNullable(styles.get(id));
            found.flatMap(element -> Elements.child(element, name)).ifPresent(said::add);
            id = found.flatMap(element -> Elements.child(element, "basedOn"))
                    .flatMap(element -> Elements.attribute(element, "val"))
                    .orElse(null);
        }
        return new Properties(said);
    }

    /** The style of a paragraph that names none. */
    @Nullable
    String usual() {
        return paragraph;
    }

    /** What holds where nothing else is said. */
    Properties defaults(String name) {
        var said = defaults.stream()
                .flatMap(element -> Elements.child(element, name + "Default").stream())
                .flatMap(element -> Elements.child(element, name).stream())
                .toList();
        return new Properties(said);
    }
}
