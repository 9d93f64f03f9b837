package org.junheng.schooldata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;

/**
 * Reads the sheets of an xlsx file. Written on the JDK's own parser, because a reader for statistics must see merged cells and
 * number formats, must not read phonetic hints as text, and must not be exhausted by a hostile file.
 */
final class SpreadsheetReader {

    private static final int MOST_SHEETS = 50;
    private static final int MOST_STRINGS = 500_000;
    private static final Set<Integer> PERCENT_FORMATS = Set.of(9, 10);

    private final SpreadsheetPackage parts;
    private final XMLInputFactory xml = safe();

    private SpreadsheetReader(SpreadsheetPackage parts) {
        this.parts = parts;
    }

    /**
     * The sheets of the workbook, in order.
     *
     * @throws Refusal if the file is no readable workbook
     */
    static List<Sheet> read(byte[] content) {
        try (var parts = SpreadsheetPackage.open(content)) {
            return new SpreadsheetReader(parts).sheets();
        } catch (IOException
                | XMLStreamException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw (Refusal) Refusal.invalid("schooldata.file.damaged").initCause(e);
        }
    }

    private List<Sheet> sheets() throws IOException, XMLStreamException {
        var workbook = workbookPath();
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var targets = relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        var strings = strings(byType(targets, "/sharedStrings"));
        var percents = percents(byType(targets, "/styles"));
        var sheets = new ArrayList<Sheet>();
        for (var named : named(workbook)) {
            var target = targets.get(named.relation());
            if (target != null && target.type().endsWith("/worksheet")) {
                try (var stream = parts.content(target.path())) {
                    sheets.add(
                            new SheetParser(xml.createXMLStreamReader(stream), strings, percents).read(named.name()));
                }
            }
        }
        return sheets;
    }

    private String workbookPath() throws IOException, XMLStreamException {
        if (!parts.has("_rels/.rels")) {
            throw Refusal.invalid("schooldata.file.noWorkbook");
        }
        var path = byType(relations("_rels/.rels", ""), "/officeDocument");
        if (path == null || !path.toLowerCase(Locale.ROOT).endsWith(".xml") || !path.contains("/")) {
            throw Refusal.invalid("schooldata.file.noWorkbook");
        }
        return path;
    }

    private record Relation(String type, String path) {}

    private record NamedSheet(String name, String relation) {}

    private Map<String, Relation> relations(String path, String folder) throws IOException, XMLStreamException {
        var relations = new HashMap<String, Relation>();
        if (!parts.has(path)) {
            throw Refusal.invalid("schooldata.file.noWorkbook");
        }
        elements(path, element -> {
            if (element.getLocalName().equals("Relationship") && !"External".equals(attribute(element, "TargetMode"))) {
                var target = required(element, "Target");
                var absolute = target.startsWith("/") ? target.substring(1) : folder + target;
                relations.put(required(element, "Id"), new Relation(required(element, "Type"), absolute));
            }
        });
        return relations;
    }

    private List<NamedSheet> named(String workbook) throws IOException, XMLStreamException {
        var sheets = new ArrayList<NamedSheet>();
        var isWorkbook = new boolean[1];
        elements(workbook, element -> {
            isWorkbook[0] |= element.getLocalName().equals("workbook");
            if (element.getLocalName().equals("sheet") && sheets.size() < MOST_SHEETS) {
                sheets.add(new NamedSheet(required(element, "name"), required(element, "id")));
            }
        });
        if (!isWorkbook[0]) {
            throw Refusal.invalid("schooldata.file.noWorkbook");
        }
        return sheets;
    }

    private List<String> strings(@Nullable String path) throws IOException, XMLStreamException {
        var strings = new ArrayList<String>();
        if (path == null || !parts.has(path)) {
            return strings;
        }
        try (var stream = parts.content(path)) {
            var reader = xml.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    if (strings.size() >= MOST_STRINGS) {
                        throw Refusal.invalid("schooldata.file.tooLarge");
                    }
                    strings.add(SheetParser.text(reader, "si"));
                }
            }
        }
        return strings;
    }

    /** The cell styles that show a share as a percentage. */
    private Set<Integer> percents(@Nullable String path) throws IOException, XMLStreamException {
        var formats = new TreeSet<>(PERCENT_FORMATS);
        var styles = new TreeSet<Integer>();
        if (path == null || !parts.has(path)) {
            return styles;
        }
        var inCells = new boolean[1];
        var next = new int[1];
        elements(path, element -> {
            switch (element.getLocalName()) {
                case "numFmt" -> {
                    if (required(element, "formatCode").contains("%")) {
                        formats.add(Integer.valueOf(required(element, "numFmtId")));
                    }
                }
                case "cellXfs" -> inCells[0] = true;
                case "cellStyles", "dxfs" -> inCells[0] = false;
                case "xf" -> {
                    var format = attribute(element, "numFmtId");
                    if (inCells[0]) {
                        if (format != null && formats.contains(Integer.valueOf(format))) {
                            styles.add(next[0]);
                        }
                        next[0]++;
                    }
                }
                default -> {}
            }
        });
        return styles;
    }

    private void elements(String path, Consumer<XMLStreamReader> each) throws IOException, XMLStreamException {
        try (var stream = parts.content(path)) {
            var reader = xml.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    each.accept(reader);
                }
            }
        }
    }

    private static @Nullable String byType(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::path)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String attribute(XMLStreamReader element, String name) {
        for (var i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String required(XMLStreamReader element, String name) {
        var value = attribute(element, name);
        if (value == null) {
            throw new IllegalArgumentException("%s without %s".formatted(element.getLocalName(), name));
        }
        return value;
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
