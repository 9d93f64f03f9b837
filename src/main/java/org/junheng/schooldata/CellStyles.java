package org.junheng.schooldata;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Sheet.Kind;

/**
 * Which styles show a number as a percentage or as a date.
 *
 * @param percents the numbers of styles that show a percentage
 * @param dates the numbers of styles that show a date or time
 */
record CellStyles(Set<Integer> percents, Set<Integer> dates) {

    private static final Set<Integer> PERCENT_FORMATS = Set.of(9, 10);
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE_PARTS = Pattern.compile("[ymdhsYMDHS]");

    static CellStyles none() {
        return new CellStyles(Set.of(), Set.of());
    }

    static CellStyles read(PartXml xml) throws XMLStreamException {
        var formats = new HashMap<Integer, String>();
        var percents = new TreeSet<Integer>();
        var dates = new TreeSet<Integer>();
        var inCells = false;
        var next = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> formats.put(Integer.valueOf(xml.required("numFmtId")), xml.required("formatCode"));
                case "cellXfs" -> inCells = true;
                case "cellStyles", "dxfs" -> inCells = false;
                case "xf" -> {
                    if (inCells) {
                        classify(xml.attribute("numFmtId"), next++, formats, percents, dates);
                    }
                }
                default -> {}
            }
        }
        return new CellStyles(percents, dates);
    }

    private static void classify(
            @Nullable String format,
            int style,
            Map<Integer, String> formats,
            Set<Integer> percents,
            Set<Integer> dates) {
        var number = format == null ? 0 : Integer.parseInt(format);
        var code = formats.getOrDefault(number, "");
        if (PERCENT_FORMATS.contains(number) || code.contains("%")) {
            percents.add(style);
        } else if (isDate(number)
                || DATE_PARTS.matcher(LITERALS.matcher(code).replaceAll("")).find()) {
            dates.add(style);
        }
    }

    /** The formats that every spreadsheet program knows by number, East Asian ones included. */
    private static boolean isDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** What a number of this style is shown as. */
    Kind kind(@Nullable String style) {
        if (style == null) {
            return Kind.NUMBER;
        }
        var number = Integer.valueOf(style);
        if (percents.contains(number)) {
            return Kind.PERCENT;
        }
        return dates.contains(number) ? Kind.DATE : Kind.NUMBER;
    }
}
