package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Sheet.Cell;
import org.junheng.schooldata.Sheet.Kind;
import org.junheng.schooldata.Sheet.Merge;

/** Reads one sheet of an xlsx file. */
final class SheetParser {

    /** What a kept cell takes beside its text. */
    private static final int CELL = 150;

    private static final int ROW = 120;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_MERGES = 20_000;

    /** Merged cells do not overlap; those of a file meant to exhaust the reader do. */
    private static final int WIDEST_MERGES = 500_000;

    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final PartXml xml;
    private final List<String> strings;
    private final CellStyles styles;
    private final ReadingBudget budget;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private int row;
    private int column;
    private int merged;

    SheetParser(PartXml xml, List<String> strings, CellStyles styles, ReadingBudget budget) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.budget = budget;
    }

    Sheet read(String name, boolean hidden) throws XMLStreamException {
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
        return new Sheet(name, hidden, rows, merges);
    }

    private void startRow() {
        var number = xml.attribute("r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
    }

    private void cell() throws XMLStreamException {
        var address = xml.attribute("r");
        column = address == null ? column + 1 : column(address);
        var type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        var style = xml.attribute("s");
        String value = null;
        var formula = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.textOfElement();
                    case "is" -> value = xml.richText();
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
            default -> new Cell(row, column, styles.kind(style), value.strip());
        };
    }

    private @Nullable Cell text(String value) {
        var bounded = value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
        return CellText.normal(bounded).isEmpty() ? null : new Cell(row, column, Kind.TEXT, bounded);
    }

    private void keep(@Nullable Cell cell) {
        if (cell == null || column > MOST_COLUMNS) {
            return;
        }
        budget.keep(CELL + 2L * cell.value().length());
        rows.computeIfAbsent(row, missing -> {
                    budget.keep(ROW);
                    return new TreeMap<>();
                })
                .put(column, cell);
    }

    private void merge() {
        var area = xml.attribute("ref");
        if (area == null || merges.size() >= MOST_MERGES || merged > WIDEST_MERGES) {
            return;
        }
        var corners = area.split(":", -1);
        if (corners.length == 2) {
            var merge = new Merge(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1]));
            merged += Math.max(0, merge.width());
            if (merged <= WIDEST_MERGES) {
                merges.add(merge);
            }
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
}
