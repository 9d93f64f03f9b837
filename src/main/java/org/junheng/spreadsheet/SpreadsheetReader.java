package org.junheng.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;

/**
 * Reads the sheets of an xlsx file. Written on the JDK's own parser, because a reader for statistics must see merged cells and
 * number formats, must not read phonetic hints as text, and must not be exhausted by a hostile file.
 */
public final class SpreadsheetReader {

    private static final int MOST_SHEETS = 50;
    private static final int STRING = 60;
    private static final int RELATION = 300;

    private final SpreadsheetPackage parts;
    private final ReadingBudget budget;

    private SpreadsheetReader(SpreadsheetPackage parts, ReadingBudget budget) {
        this.parts = parts;
        this.budget = budget;
    }

    /**
     * The sheets of the workbook, in order.
     *
     * @param wanted the names of sheets; where all of them are there, the others are returned without their cells
     * @param also the name of one more that is read if it is there
     * @throws Refusal if the file is no readable workbook
     */
    public static List<Sheet> read(byte[] content, Set<String> wanted, String also) {
        var all = Stream.concat(wanted.stream(), Stream.of(also)).collect(Collectors.toSet());
        return read(content, new ReadingBudget(), names -> names.containsAll(wanted) ? all : names);
    }

    /**
     * All sheets of the workbook, in order.
     *
     * @param budget of all files that are read together
     * @throws Refusal if the file is no readable workbook
     */
    public static List<Sheet> readAll(byte[] content, ReadingBudget budget) {
        return read(content, budget, names -> names);
    }

    private static List<Sheet> read(byte[] content, ReadingBudget budget, UnaryOperator<Set<String>> wanted) {
        try (var parts = SpreadsheetPackage.open(content, budget)) {
            return new SpreadsheetReader(parts, budget).sheets(wanted);
        } catch (IOException
                | XMLStreamException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw (Refusal) Refusal.invalid("spreadsheet.file.damaged").initCause(e);
        }
    }

    private List<Sheet> sheets(UnaryOperator<Set<String>> choice) throws IOException, XMLStreamException {
        var workbook = workbookPath();
        var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var targets = relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        var strings = strings(byType(targets, "/sharedStrings"));
        var styles = styles(byType(targets, "/styles"), calendar(workbook));
        var sheets = new ArrayList<Sheet>();
        var named = named(workbook);
        var names = named.stream().map(sheet -> CellText.dense(sheet.name())).collect(Collectors.toSet());
        var wanted = choice.apply(names);
        for (var each : named) {
            var target = targets.get(each.relation());
            if (target == null || !target.type().endsWith("/worksheet")) {
                continue;
            }
            if (wanted.contains(CellText.dense(each.name()))) {
                sheets.add(cells(target.path(), strings, styles).sheet(each.name(), each.hidden()));
            } else {
                sheets.add(Sheet.unread(each.name(), each.hidden()));
            }
        }
        return sheets;
    }

    /** Reads a sheet in the fast way if it is plain, else from its beginning with the parser for all XML. */
    private SheetCells cells(String path, List<String> strings, CellStyles styles)
            throws IOException, XMLStreamException {
        var mark = budget.mark();
        var plain = new SheetCells(strings, styles, budget);
        if (isPlain(path, plain)) {
            return plain;
        }
        budget.backTo(mark);
        var cells = new SheetCells(strings, styles, budget);
        try (var stream = parts.content(path)) {
            new SheetParser(PartXml.of(stream), cells).read();
        }
        return cells;
    }

    private boolean isPlain(String path, SheetCells cells) {
        var bytes = plain(path);
        return bytes != null && PlainSheet.read(bytes, cells);
    }

    /** The bytes of a part that is short enough for the fast way. */
    private byte @Nullable [] plain(String path) {
        try (var stream = parts.content(path)) {
            var bytes = stream.readNBytes(PlainXml.LONGEST + 1);
            return bytes.length <= PlainXml.LONGEST ? bytes : null;
        } catch (IOException | Refusal e) {
            // What is wrong may stand behind something else that is: the other way finds it in the order of the file.
            return null;
        }
    }

    private String workbookPath() throws IOException, XMLStreamException {
        if (!parts.has("_rels/.rels")) {
            throw Refusal.invalid("spreadsheet.file.noWorkbook");
        }
        var path = byType(relations("_rels/.rels", ""), "/officeDocument");
        if (path == null || !path.toLowerCase(Locale.ROOT).endsWith(".xml") || !path.contains("/")) {
            throw Refusal.invalid("spreadsheet.file.noWorkbook");
        }
        return path;
    }

    private record Relation(String type, String path) {}

    private record NamedSheet(String name, String relation, boolean hidden) {}

    private Map<String, Relation> relations(String path, String folder) throws IOException, XMLStreamException {
        var relations = new HashMap<String, Relation>();
        if (!parts.has(path)) {
            throw Refusal.invalid("spreadsheet.file.noWorkbook");
        }
        elements(path, element -> {
            if (element.name().equals("Relationship") && !"External".equals(element.attribute("TargetMode"))) {
                var id = element.required("Id");
                var type = element.required("Type");
                var target = element.required("Target");
                budget.keep(RELATION + 2L * (id.length() + type.length() + target.length()));
                var absolute = target.startsWith("/") ? target.substring(1) : folder + target;
                relations.put(id, new Relation(type, absolute));
            }
        });
        return relations;
    }

    private List<NamedSheet> named(String workbook) throws IOException, XMLStreamException {
        var sheets = new ArrayList<NamedSheet>();
        var isWorkbook = new boolean[1];
        elements(workbook, element -> {
            isWorkbook[0] |= element.name().equals("workbook");
            if (element.name().equals("sheet") && sheets.size() < MOST_SHEETS) {
                var state = element.attribute("state");
                sheets.add(new NamedSheet(
                        element.required("name"), element.required("id"), state != null && !state.equals("visible")));
            }
        });
        if (!isWorkbook[0]) {
            throw Refusal.invalid("spreadsheet.file.noWorkbook");
        }
        return sheets;
    }

    private List<String> strings(@Nullable String path) throws IOException, XMLStreamException {
        var strings = new ArrayList<String>();
        if (path == null || !parts.has(path)) {
            return strings;
        }
        var mark = budget.mark();
        var bytes = plain(path);
        var plain = bytes == null ? null : PlainStrings.of(bytes);
        if (plain != null) {
            plain.forEach(text -> budget.keep(STRING + 2L * text.length()));
            return plain;
        }
        budget.backTo(mark);
        try (var stream = parts.content(path)) {
            var xml = PartXml.of(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    var text = xml.richText();
                    budget.keep(STRING + 2L * text.length());
                    strings.add(text);
                }
            }
        }
        return strings;
    }

    private CellDates calendar(String workbook) throws IOException, XMLStreamException {
        var calendar = new CellDates[] {CellDates.FROM_1900};
        elements(workbook, element -> {
            var counted = element.name().equals("workbookPr") ? element.attribute("date1904") : null;
            if ("1".equals(counted) || "true".equals(counted)) {
                calendar[0] = CellDates.FROM_1904;
            }
        });
        return calendar[0];
    }

    private CellStyles styles(@Nullable String path, CellDates calendar) throws IOException, XMLStreamException {
        if (path == null || !parts.has(path)) {
            return CellStyles.none();
        }
        var styles = new CellStyles.Reader(calendar, budget);
        elements(path, styles::read);
        return styles.styles();
    }

    private void elements(String path, Consumer<Element> each) throws IOException, XMLStreamException {
        var mark = budget.mark();
        var bytes = plain(path);
        var plain = bytes == null ? null : PlainElements.of(bytes);
        if (plain != null) {
            plain.forEach(each);
            return;
        }
        budget.backTo(mark);
        try (var stream = parts.content(path)) {
            var xml = PartXml.of(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    each.accept(xml);
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
}
