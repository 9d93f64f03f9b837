package org.junheng.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The parts of a Word or Excel file, read without trusting it: few and small enough, XML without document types. */
public final class OfficeFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final String PNG = "<Default Extension=\"png\" ContentType=\"image/png\"/>";
    private static final String NO_RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;

    /**
     * What a part refers to.
     *
     * @param type the last part of its type, such as {@code image}
     * @param target the part referred to, or an address outside of the file
     */
    public record Relation(String id, String type, String target, boolean external) {}

    private OfficeFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is none, or is too large within
     */
    public static OfficeFile read(byte[] content) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        var room = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readNBytes(room + 1);
                room -= part.length;
                if (room < 0 || parts.size() >= MOST_PARTS) {
                    throw new IOException("Too much within");
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("Not a zip", e);
        }
        if (!parts.containsKey(TYPES)) {
            throw new IOException("Not an office file");
        }
        return new OfficeFile(parts);
    }

    /** The names of all parts. */
    public Set<String> names() {
        return Set.copyOf(parts.keySet());
    }

    /** A part, if there is one of this name. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(byte[]::clone);
    }

    /**
     * A part as XML.
     *
     * @throws IOException if there is none, or it is none
     */
    public Document xml(String name) throws IOException {
        var part = parts.get(name);
        if (part == null) {
            throw new IOException("No part " + name);
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(Strict.INSTANCE);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("Not XML: " + name, e);
        }
    }

    /** What a part refers to; the file itself if the name is empty. */
    public List<Relation> relations(String name) throws IOException {
        var slash = name.lastIndexOf('/') + 1;
        var folder = name.substring(0, slash);
        var file = folder + "_rels/" + name.substring(slash) + ".rels";
        if (!parts.containsKey(file)) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        for (var element : Elements.children(xml(file).getDocumentElement(), "Relationship")) {
            relations.add(relation(element, folder));
        }
        return relations;
    }

    private static Relation relation(Element element, String folder) {
        var type = element.getAttribute("Type");
        var target = element.getAttribute("Target");
        var external = element.getAttribute("TargetMode").equals("External");
        return new Relation(
                element.getAttribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolved(folder, target),
                external);
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var path = new ArrayList<>(List.of(folder.isEmpty() ? new String[0] : folder.split("/", -1)));
        path.removeIf(String::isEmpty);
        for (var step : target.split("/", -1)) {
            if (!step.equals("..")) {
                path.add(step);
            } else if (!path.isEmpty()) {
                path.removeLast();
            }
        }
        return String.join("/", path);
    }

    /** The content types of all parts that have one of their own, by name. */
    public Map<String, String> types() throws IOException {
        var types = new TreeMap<String, String>();
        for (var element : Elements.children(xml(TYPES).getDocumentElement(), "Override")) {
            types.put(element.getAttribute("PartName").substring(1), element.getAttribute("ContentType"));
        }
        return types;
    }

    /** The part that everything begins with. */
    public String main() throws IOException {
        return relations("").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> new IOException("No document within"));
    }

    /** The same file with another part, or another content of one. */
    public OfficeFile with(String name, byte[] content) {
        var changed = new TreeMap<>(parts);
        changed.put(name, content.clone());
        return new OfficeFile(changed);
    }

    /**
     * The same file with a picture that a part refers to.
     *
     * @param id by which the part refers to it
     * @param name of the picture's own file, with an ending that says what it is
     */
    public OfficeFile withPicture(String part, String id, String name, byte[] png) throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var relations = folder + "_rels/" + part.substring(slash) + ".rels";
        var relation = "<Relationship Id=\"%s\" Type=\"%s\" Target=\"media/%s\"/>".formatted(id, IMAGE, name);
        return with(folder + "media/" + name, png)
                .inserted(relations, NO_RELATIONS, "</Relationships>", relation)
                .inserted(TYPES, "", "<Override", PNG);
    }

    /** A part with a piece of XML before the first of this end or beginning. */
    private OfficeFile inserted(String name, String otherwise, String before, String xml) {
        var text = part(name)
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .orElse(otherwise);
        if (name.equals(TYPES) && text.contains("Extension=\"png\"")) {
            return this;
        }
        var place = text.indexOf(before);
        if (place < 0) {
            return with(name, otherwise.getBytes(StandardCharsets.UTF_8)).inserted(name, otherwise, before, xml);
        }
        var changed = text.substring(0, place) + xml + text.substring(place);
        return with(name, changed.getBytes(StandardCharsets.UTF_8));
    }

    /** The same file in bytes that depend on nothing but its parts. */
    public byte[] content() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            write(zip, TYPES);
            for (var name : parts.keySet()) {
                if (!name.equals(TYPES)) {
                    write(zip, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(parts.getOrDefault(name, new byte[0]));
        zip.closeEntry();
    }

    /** Says nothing on the console, and lets nothing pass. */
    private enum Strict implements ErrorHandler {
        INSTANCE;

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
