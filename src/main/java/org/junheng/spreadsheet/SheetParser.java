package org.junheng.spreadsheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet of an xlsx file, however its XML is written. Most are read by {@link PlainSheet}, which is faster. */
final class SheetParser {

    private final PartXml xml;
    private final SheetCells cells;

    SheetParser(PartXml xml, SheetCells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> cells.row(xml.attribute("r"));
                    case "c" -> cell();
                    case "mergeCell" -> cells.merge(xml.attribute("ref"));
                    default -> {}
                }
            }
        }
    }

    private void cell() throws XMLStreamException {
        var address = xml.attribute("r");
        var type = xml.attribute("t");
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
        cells.cell(address, type, style, value, formula);
    }
}
