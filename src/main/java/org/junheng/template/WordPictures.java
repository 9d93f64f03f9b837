package org.junheng.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junheng.template.Placeholder.Kind;
import org.junheng.typeset.OfficeFile;
import org.junheng.typeset.Picture;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The pictures filled into a part of a Word template. */
final class WordPictures {

    private static final int EMU = 12700;
    private static final int FIRST_NUMBER = 1000;
    private static final String PICTURE = """
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:drawing>\
            <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="WIDTH" cy="HEIGHT"/><wp:docPr id="NUMBER" name="NAME"/>\
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
            <pic:cNvPr id="NUMBER" name="NAME"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="NAME"/><a:stretch>\
            <a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="WIDTH" cy="HEIGHT"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
            </w:drawing></w:r>""";

    private final String part;
    private final Map<String, Picture> put = new LinkedHashMap<>();

    WordPictures(String part) {
        this.part = part;
    }

    /** Puts the pictures that a paragraph asks for behind the runs which ask. */
    void put(Element paragraph, Content content) {
        var text = WordText.of(paragraph);
        for (var one : text.placeholders()) {
            var drawing = content.pictures().get(one.name());
            if (one.kind() == Kind.PICTURE && drawing != null) {
                paragraph.appendChild(paragraph.getOwnerDocument().importNode(run(drawing.picture()), true));
            }
        }
        text.replace(one -> one.kind() == Kind.PICTURE ? "" : one.toString());
    }

    private Element run(Picture picture) {
        var id = "junheng" + (put.size() + 1);
        put.put(id, picture);
        var xml = PICTURE.replace("WIDTH", Integer.toString(Math.round(picture.width() * EMU)))
                .replace("HEIGHT", Integer.toString(Math.round(picture.height() * EMU)))
                .replace("NUMBER", Integer.toString(FIRST_NUMBER + put.size()))
                .replace("NAME", id);
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file with these pictures. */
    OfficeFile addTo(OfficeFile file) throws IOException {
        var with = file;
        for (var picture : put.entrySet()) {
            var name = part.replaceAll("\\W", "-") + "-" + picture.getKey() + ".png";
            with = with.withPicture(
                    part, picture.getKey(), name, picture.getValue().content());
        }
        return with;
    }
}
