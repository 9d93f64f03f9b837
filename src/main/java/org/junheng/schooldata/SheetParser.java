package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Sheet.Cell;
import org.junheng.schooldata.Sheet.Kind;
import org.junheng.schooldata.Sheet.Merge;
import org.junheng.shared.Refusal;

/** Reads one sheet of an xlsx file. */
final class SheetParser {

    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGES = 20_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final XMLStreamReader xml;
    private final List<String> strings;
    private final Set<Integer> percents;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private int row;
    private int column;
    private int count;

    SheetParser(XMLStreamReader xml, List<String> strings, Set<Integer> percents) {
        this.xml = xml;
        this.strings = strings;
        this.percents = percents;
    }

    Sheet read(String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow();
                    case "c" -> cell();
                    case "mergeCell" -> merge();
                    default -> {}
                }
            }
        }
        return new Sheet(name, rows, merges);
    }

    private void startRow() {
        var number = SpreadsheetReader.attribute(xml, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
    }

    private void cell() throws XMLStreamException {
        var address = SpreadsheetReader.attribute(xml, "r");
        column = address == null ? column + 1 : column(address);
        var type = Objects.requireNonNullElse(SpreadsheetReader.attribute(xml, "t"), "n");
        var style = SpreadsheetReader.attribute(xml, "s");
        String value = null;
        var formula = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = text(xml, "is");
                    case "f" -> formula = true;
                    default -> {}
                }
            }
        }
        keep(kept(type, style, value, formula));
    }

    private @Nullable Cell kept(String type, @Nullable String style, @Nullable String value, boolean formula) {
        if (value == null || value.isBlank()) {
            // A formula that gives an empty text shows nothing and reports nothing.
            return formula && !type.equals("str") ? new Cell(row, column, Kind.UNCALCULATED, "") : null;
        }
        return switch (type) {
            case "s" -> text(strings.get(Integer.parseInt(value.strip())));
            case "inlineStr", "str", "d" -> text(value);
            case "b" -> new Cell(row, column, Kind.BOOLEAN, value.strip());
            case "e" -> new Cell(row, column, Kind.ERROR, value);
            default -> new Cell(row, column, isPercent(style) ? Kind.PERCENT : Kind.NUMBER, value.strip());
        };
    }

    private @Nullable Cell text(String value) {
        var bounded = value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
        return CellText.normal(bounded).isEmpty() ? null : new Cell(row, column, Kind.TEXT, bounded);
    }

    private boolean isPercent(@Nullable String style) {
        return style != null && percents.contains(Integer.valueOf(style));
    }

    private void keep(@Nullable Cell cell) {
        if (cell == null || column > MOST_COLUMNS) {
            return;
        }
        if (++count > MOST_CELLS) {
            throw Refusal.invalid("schooldata.file.tooLarge");
        }
        rows.computeIfAbsent(row, missing -> new TreeMap<>()).put(column, cell);
    }

    private void merge() {
        var area = SpreadsheetReader.attribute(xml, "ref");
        if (area == null || merges.size() >= MOST_MERGES) {
            return;
        }
        var corners = area.split(":", -1);
        if (corners.length == 2) {
            merges.add(new Merge(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1])));
        }
    }

    private static int row(String address) {
        return Integer.parseInt(match(address, 2));
    }

    private static int column(String address) {
        return match(address, 1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static String match(String address, int group) {
        var matcher = ADDRESS.matcher(address.replace("$", ""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an address of a cell: " + address);
        }
        return Objects.requireNonNull(matcher.group(group));
    }

    /** The text within an element, with all its differently formatted pieces but without phonetic hints. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var phonetic = 0;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element))) {
            var name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (name.equals("rPh")) {
                phonetic += xml.isStartElement() ? 1 : -1;
            } else if (xml.isStartElement() && name.equals("t")) {
                var piece = xml.getElementText();
                if (phonetic == 0) {
                    text.append(piece);
                }
            }
        }
        return text.toString();
    }
}
