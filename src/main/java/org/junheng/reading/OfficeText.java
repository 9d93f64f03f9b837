package org.junheng.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The text of Office documents, without their looks. */
final class OfficeText {

    private OfficeText() {}

    static List<Part> of(Path file, int most) throws IOException, HiddenException {
        var body = new BodyContentHandler(most);
        try (var in = TikaInputStream.get(file)) {
            new AutoDetectParser().parse(in, body, new Metadata(), new ParseContext());
        } catch (EncryptedDocumentException e) {
            throw new HiddenException(Obstacle.ENCRYPTED);
        } catch (TikaException | SAXException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw new HiddenException(Obstacle.BROKEN);
            }
        }
        var text = body.toString().strip();
        if (text.isEmpty()) {
            throw new HiddenException(Obstacle.UNSUPPORTED);
        }
        return List.of(new Part("", text));
    }
}
