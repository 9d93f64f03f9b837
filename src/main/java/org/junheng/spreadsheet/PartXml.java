package org.junheng.spreadsheet;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** The XML of a part. Refuses what only a file meant to exhaust the parser has: deep nesting and ever new names. */
final class PartXml extends StreamReaderDelegate implements Element {

    private static final XMLInputFactory FACTORY = safe();
    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int MOST_NAMES = 4_000;
    private static final int LONGEST_TEXT = 200_000;

    private final Set<String> names = new HashSet<>();
    private int depth;

    private PartXml(XMLStreamReader reader) {
        super(reader);
    }

    static PartXml of(InputStream content) throws XMLStreamException {
        synchronized (FACTORY) {
            return new PartXml(FACTORY.createXMLStreamReader(content));
        }
    }

    @Override
    public int next() throws XMLStreamException {
        var event = super.next();
        if (event == START_ELEMENT) {
            start();
        } else if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private void start() throws XMLStreamException {
        var attributes = getAttributeCount();
        var namespaces = getNamespaceCount();
        if (++depth > DEEPEST || attributes + namespaces > MOST_ATTRIBUTES) {
            throw new XMLStreamException("Nested too deep or too many attributes");
        }
        names.add(getLocalName());
        for (var i = 0; i < attributes; i++) {
            names.add(getAttributeLocalName(i));
        }
        for (var i = 0; i < namespaces; i++) {
            names.add("xmlns:" + getNamespacePrefix(i) + "=" + getNamespaceURI(i));
        }
        if (names.size() > MOST_NAMES) {
            throw new XMLStreamException("Too many names");
        }
    }

    /** The text up to the end of the present element, that of its children included. */
    String textOfElement() throws XMLStreamException {
        var text = new StringBuilder();
        var end = depth - 1;
        while (next() != END_ELEMENT || depth > end) {
            if (isCharacters()) {
                append(text, getText());
            }
        }
        return text.toString();
    }

    /** The text within an element, with all its differently formatted pieces but without phonetic hints. */
    String richText() throws XMLStreamException {
        var text = new StringBuilder();
        var end = depth - 1;
        var phonetic = 0;
        while (next() != END_ELEMENT || depth > end) {
            var name = isStartElement() || isEndElement() ? getLocalName() : "";
            if (name.equals("rPh")) {
                phonetic += isStartElement() ? 1 : -1;
            } else if (isStartElement() && name.equals("t")) {
                var piece = textOfElement();
                if (phonetic == 0) {
                    append(text, piece);
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String piece) throws XMLStreamException {
        text.append(piece);
        if (text.length() > LONGEST_TEXT) {
            throw new XMLStreamException("Text too long");
        }
    }

    @Override
    public String name() {
        return getLocalName();
    }

    @Override
    public @Nullable String attribute(String name) {
        for (var i = 0; i < getAttributeCount(); i++) {
            if (getAttributeLocalName(i).equals(name)) {
                return getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // They count every escaped sign of a sheet; entities that could multiply cannot be declared, and all is bounded
        // anyway.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
