package org.junheng.screening;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** Looks into the older Office documents, which are file systems of their own (OLE 2). */
final class CompoundFiles {

    private static final int WORD_ENCRYPTED = 0x0100;
    private static final int SHEET_ENCRYPTED = 0x002f;
    private static final int SLIDES_ENCRYPTED = 0xf3d1c4df;
    private static final int FIRST_RECORDS = 8;
    private static final int SLIDE_FLAG = 12;
    /** The header of the record that tells where the macros of slides lie. */
    private static final byte[] SLIDE_MACROS = HexFormat.of().parseHex("1f00ff0314000000");

    /**
     * Whether there are macros in it.
     *
     * @throws Hidden if it opens with a password only, or cannot be read
     */
    boolean hasMacros(Path file) throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (isEncrypted(root)) {
                throw new Hidden(Hidden.What.PASSWORD);
            }
            return root.hasEntryCaseInsensitive("Macros")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
                    || hasMacrosOfSlides(root);
        } catch (Hidden hidden) {
            throw hidden;
        } catch (IOException | RuntimeException e) {
            throw (Hidden) new Hidden(Hidden.What.BROKEN).initCause(e);
        }
    }

    private static boolean isEncrypted(DirectoryNode root) throws IOException {
        return root.hasEntryCaseInsensitive("EncryptedSummary")
                || (LittleEndian.getUShort(start(root, "WordDocument", 12), 10) & WORD_ENCRYPTED) != 0
                || LittleEndian.getInt(start(root, "Current User", 16), 12) == SLIDES_ENCRYPTED
                || isEncryptedSheet(root);
    }

    private static boolean isEncryptedSheet(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            return false;
        }
        try (var records = root.createDocumentInputStream("Workbook")) {
            for (var record = 0; record < FIRST_RECORDS && records.available() >= 4; record++) {
                if (records.readUShort() == SHEET_ENCRYPTED) {
                    return !opensByItself(root);
                }
                records.skipNBytes(Math.min(records.readUShort(), records.available()));
            }
        }
        return false;
    }

    /** Sheets that are only protected against changes are encrypted too, with a password that every program knows. */
    private static boolean opensByItself(DirectoryNode root) throws IOException {
        try (var workbook = new HSSFWorkbook(root, false)) {
            return workbook.getNumberOfSheets() > 0;
        } catch (EncryptedDocumentException e) {
            return false;
        }
    }

    /** The first bytes of a stream, zeros where there are none. */
    private static byte[] start(DirectoryNode root, String stream, int length) throws IOException {
        var bytes = new byte[length];
        if (root.hasEntryCaseInsensitive(stream)) {
            try (var content = root.createDocumentInputStream(stream)) {
                content.readNBytes(bytes, 0, length);
            }
        }
        return bytes;
    }

    private static boolean hasMacrosOfSlides(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return false;
        }
        try (var content = new BufferedInputStream(root.createDocumentInputStream("PowerPoint Document"))) {
            while (skipPast(content, SLIDE_MACROS)) {
                // The header of the atom within, its reference, and whether there are macros.
                content.mark(SLIDE_FLAG + 4);
                var atom = content.readNBytes(SLIDE_FLAG + 4);
                if (atom.length == SLIDE_FLAG + 4 && LittleEndian.getInt(atom, SLIDE_FLAG) != 0) {
                    return true;
                }
                content.reset();
            }
            return false;
        }
    }

    private static boolean skipPast(InputStream content, byte[] wanted) throws IOException {
        var matched = 0;
        for (var next = content.read(); next >= 0; next = content.read()) {
            matched = (byte) next == wanted[matched] ? matched + 1 : (byte) next == wanted[0] ? 1 : 0;
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
