package org.junheng.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;

/** The parts of an xlsx file. What may be unpacked from it is bounded, however small the file is. */
public final class SpreadsheetPackage implements AutoCloseable {

    private static final int MOST_PARTS = 5_000;
    private static final int LARGEST_DIRECTORY = 1_000_000;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END = 0x06054B50;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private final ReadingBudget budget;

    private SpreadsheetPackage(ZipFile zip, ReadingBudget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    /**
     * Opens a file that should be an xlsx workbook.
     *
     * @throws Refusal if it is something else
     */
    public static SpreadsheetPackage open(byte[] content, ReadingBudget budget) {
        if (content.length == 0) {
            throw Refusal.invalid("spreadsheet.file.empty");
        }
        if (startsWith(content, OLE2)) {
            throw Refusal.invalid(isEncrypted(content) ? "spreadsheet.file.encrypted" : "spreadsheet.file.oldFormat");
        }
        if (!isZip(content)) {
            throw Refusal.invalid("spreadsheet.file.noWorkbook");
        }
        checkDirectory(content);
        try {
            return new SpreadsheetPackage(
                    ZipFile.builder().setByteArray(content).get(), budget);
        } catch (IOException | RuntimeException e) {
            throw (Refusal) Refusal.invalid("spreadsheet.file.damaged").initCause(e);
        }
    }

    public boolean has(String path) {
        return entry(path) != null;
    }

    /** The unpacked content of a part. */
    public InputStream content(String path) throws IOException {
        var entry = entry(path);
        if (entry == null) {
            throw Refusal.invalid("spreadsheet.file.noWorkbook");
        }
        return new PartStream(zip.getInputStream(entry), budget);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private @Nullable ZipArchiveEntry entry(String path) {
        var exact = zip.getEntry(path);
        if (exact != null) {
            return exact;
        }
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().replace('\\', '/').equalsIgnoreCase(path))
                .findFirst()
                .orElse(null);
    }

    /** Whether this begins as an archive, as every xlsx file does. */
    public static boolean isZip(byte[] content) {
        return startsWith(content, ZIP);
    }

    /** The directory is read into memory before anything is unpacked, so its size is bounded first. */
    public static void checkDirectory(byte[] file) {
        var content = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = content.limit() - END_SIZE;
                at >= Math.max(0, content.limit() - END_SIZE - LONGEST_COMMENT);
                at--) {
            if (content.getInt(at) == END) {
                var parts = Short.toUnsignedInt(content.getShort(at + 10));
                var begin = Integer.toUnsignedLong(content.getInt(at + 16));
                if (begin > at) {
                    throw Refusal.invalid("spreadsheet.file.damaged");
                }
                if (parts > MOST_PARTS || at - begin > LARGEST_DIRECTORY) {
                    throw ReadingBudget.tooLarge();
                }
                return;
            }
        }
        throw Refusal.invalid("spreadsheet.file.damaged");
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    /** An encrypted workbook hides in an OLE2 file with an entry of this name, written in two-byte characters. */
    private static boolean isEncrypted(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
        return text.contains("encryptedpackage");
    }
}
