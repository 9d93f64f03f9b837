package org.junheng.schooldata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;

/** The parts of an xlsx file. What may be unpacked from it is bounded, however small the file is. */
final class SpreadsheetPackage implements AutoCloseable {

    private static final long MOST_UNPACKED = 64_000_000;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private long left = MOST_UNPACKED;

    private SpreadsheetPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file that should be an xlsx workbook.
     *
     * @throws Refusal if it is something else
     */
    static SpreadsheetPackage open(byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("schooldata.file.empty");
        }
        if (startsWith(content, OLE2)) {
            throw Refusal.invalid(isEncrypted(content) ? "schooldata.file.encrypted" : "schooldata.file.oldFormat");
        }
        if (!startsWith(content, ZIP)) {
            throw Refusal.invalid("schooldata.file.noWorkbook");
        }
        try {
            return new SpreadsheetPackage(
                    ZipFile.builder().setByteArray(content).get());
        } catch (IOException | RuntimeException e) {
            throw (Refusal) Refusal.invalid("schooldata.file.damaged").initCause(e);
        }
    }

    boolean has(String path) {
        return entry(path) != null;
    }

    /** The unpacked content of a part. */
    InputStream content(String path) throws IOException {
        var entry = entry(path);
        if (entry == null) {
            throw Refusal.invalid("schooldata.file.noWorkbook");
        }
        return new Bounded(zip.getInputStream(entry));
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

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    /** An encrypted workbook hides in an OLE2 file with an entry of this name, written in two-byte characters. */
    private static boolean isEncrypted(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT);
        return text.contains("encryptedpackage");
    }

    private final class Bounded extends FilterInputStream {

        Bounded(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            var single = super.read();
            count(single < 0 ? 0 : 1);
            return single;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Refusal.invalid("schooldata.file.tooLarge");
            }
        }
    }
}
