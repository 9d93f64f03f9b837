package org.junheng.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** What {@link HostileFile}s are made of. */
final class HostileParts {

    /** The answer to a file that is taken and marked. */
    static final String MACROS = "macros";
    /** The answer to a file that only looks hostile. */
    static final String GOOD = "good";

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END = 22;
    /** What else may lie in a document, as its table of contents must say. */
    private static final String KINDS = Stream.of("png", "emz", "bin", "zip", "xlsx")
            .map("<Default ContentType=\"application/octet-stream\" Extension=\"%s\"/>"::formatted)
            .collect(Collectors.joining("", "", "</Types>"));

    private HostileParts() {}

    /** Writes further entries. */
    interface Growth {

        void into(ZipOutputStream zip) throws IOException;
    }

    static void grown(SampleFile sample, ByteArrayOutputStream out, Growth growth) throws IOException {
        out.write(grown(sample, growth));
    }

    static byte[] grown(SampleFile sample, Growth growth) throws IOException {
        return copy(sample, "</Types>", "</Types>", growth);
    }

    /** Macros, and a content type that tells of them. */
    static void macroEnabled(SampleFile sample, String contentType, ByteArrayOutputStream out) throws IOException {
        var plain = sample.mediaType() + ".main+xml";
        out.write(copy(sample, plain, contentType, zip -> entry(zip, "any/vbaProject.bin", new byte[100])));
    }

    private static byte[] copy(SampleFile sample, String from, String to, Growth growth) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(new ByteArrayInputStream(sample.content()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                var content = source.readAllBytes();
                entry(zip, entry.getName(), replaced(replaced(content, "</Types>", KINDS), from, to));
            }
            growth.into(zip);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] content, String from, String to) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static void blanks(ZipOutputStream zip, String name, int size) throws IOException {
        entry(zip, name, " ".repeat(size).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, name, content);
        }
        return out.toByteArray();
    }

    /** The directory names the last entry again and again: little to send, much to unpack. */
    static byte[] overlapping(byte[] file, int times) {
        var from = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var end = file.length - END;
        var last = end;
        while (from.getInt(last) != DIRECTORY_ENTRY) {
            last--;
        }
        var length = end - last;
        var out = ByteBuffer.allocate(file.length + times * length).order(ByteOrder.LITTLE_ENDIAN);
        out.put(file, 0, end);
        for (var time = 0; time < times; time++) {
            out.put(file, last, length);
        }
        var entries = from.getShort(end + 10) + times;
        out.putInt(from.getInt(end)).putInt(0).putShort((short) entries).putShort((short) entries);
        return out.putInt(from.getInt(end + 12) + times * length)
                .putInt(from.getInt(end + 16))
                .putShort((short) 0)
                .array();
    }

    /** A PDF that forbids copying, and opens with this password. */
    static void pdf(String password, ByteArrayOutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
        }
    }

    static void oldSheet(String password, ByteArrayOutputStream out) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("学校");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
