package org.junheng.template;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Changes the XML of Word. */
final class Xml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What stands on official papers for a character that is not there. */
    private static final int MISSING = 0x3013;

    private Xml() {}

    static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** All of this name at any depth, in order. */
    static List<Element> within(Element parent, String name) {
        var list = parent.getElementsByTagNameNS(WORD, name);
        var found = new ArrayList<Element>();
        for (var place = 0; place < list.getLength(); place++) {
            found.add((Element) list.item(place));
        }
        return found;
    }

    /** A new element of Word. */
    static Element create(Node near, String name) {
        var document = near instanceof Document whole ? whole : near.getOwnerDocument();
        return document.createElementNS(WORD, "w:" + name);
    }

    static Element parent(Node node) {
        if (node.getParentNode() instanceof Element parent) {
            return parent;
        }
        throw new IllegalArgumentException("Stands nowhere: " + node.getNodeName());
    }

    /** A text without the characters that no XML may hold; each leaves the sign of a missing one. */
    static String clean(String text) {
        var clean = new StringBuilder();
        text.codePoints().forEach(character -> clean.appendCodePoint(isAllowed(character) ? character : MISSING));
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xd7ff)
                || (character >= 0xe000 && character <= 0xfffd)
                || character > 0xffff;
    }

    static void remove(Node node) {
        parent(node).removeChild(node);
    }

    static byte[] bytes(Document document) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            var bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
