package org.junheng.screening;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Tells whether a PDF opens with a password only. One that merely forbids printing or copying opens without. */
final class PdfPassword {

    private static final int TAIL = 1 << 14;
    private static final int TABLE = 1 << 16;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,12})");

    boolean isNeeded(Path file) throws IOException {
        return mentionsEncryption(file) && !opens(file);
    }

    /** Looks where it must stand, as files are large and parsing them takes its time. */
    private static boolean mentionsEncryption(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var tail = text(bytes, Math.max(0, bytes.length() - TAIL), TAIL);
            var starts = START.matcher(tail);
            var found = tail.contains("/Encrypt");
            while (!found && starts.find()) {
                found = text(bytes, Long.parseLong(starts.group(1)), TABLE).contains("/Encrypt");
            }
            return found;
        }
    }

    private static String text(RandomAccessFile bytes, long from, int most) throws IOException {
        var length = Math.clamp(bytes.length() - from, 0, most);
        var block = new byte[length];
        bytes.seek(from);
        bytes.readFully(block);
        return new String(block, StandardCharsets.ISO_8859_1);
    }

    private static boolean opens(Path file) throws Hidden {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages() >= 0;
        } catch (InvalidPasswordException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            // A lock of a kind that only some programs know, or none that any knows.
            throw (Hidden) new Hidden(Hidden.What.BROKEN).initCause(e);
        }
    }
}
