package org.junheng.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/**
 * Tells a file's type by its content alone, never by its name. Apache Tika, and two things of ours that it does not know:
 * OFD (GB/T 33190), and plain text in GB 18030, which Chinese spreadsheets still write.
 */
final class ContentDetector {

    static final String OFD = "application/ofd";

    private static final int SAMPLE = 1 << 16;

    private final Detector detector = new DefaultDetector();

    String detect(Path file) throws IOException {
        try (var content = TikaInputStream.get(file)) {
            var found = detector.detect(content, new Metadata()).getBaseType();
            if (found.equals(MediaType.APPLICATION_ZIP) && isOfd(file)) {
                return OFD;
            }
            if (found.equals(MediaType.OCTET_STREAM) && isChineseText(file)) {
                return MediaType.TEXT_PLAIN.toString();
            }
            return found.toString();
        }
    }

    private static boolean isOfd(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("OFD.xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }

    private static boolean isChineseText(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var sample = ByteBuffer.wrap(content.readNBytes(SAMPLE));
            var text = CharBuffer.allocate(SAMPLE);
            // Not the end of input, as the sample may cut a character in two.
            var result = Charset.forName("GB18030").newDecoder().decode(sample, text, false);
            return !result.isError() && text.flip().chars().noneMatch(ContentDetector::isBinary);
        }
    }

    private static boolean isBinary(int character) {
        return (Character.isISOControl(character) && !Character.isWhitespace(character))
                || Character.getType(character) == Character.PRIVATE_USE
                || Character.getType(character) == Character.UNASSIGNED;
    }
}
