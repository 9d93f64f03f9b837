package org.junheng.schooldata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junheng.shared.Digest;

/**
 * The files of an import with what they were read by, in one zip: the same files and basis give the same bytes, and reading them
 * again gives the same figures, in whatever order they were chosen and whatever the basis has become since.
 *
 * @param basis the name of what they were read by: the mapping of forms, or the schools that were asked
 */
record FormsArchive(String basis, String text, List<FormFile> files) {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MAPPING = "mapping.json";
    private static final String SCHOOLS = "schools.json";
    private static final String FILES = "files/";

    FormsArchive(String mapping, List<FormFile> files) {
        this(MAPPING, mapping, files);
    }

    /** Of the sheets that schools filled in. */
    static FormsArchive ofSchools(String schools, List<FormFile> files) {
        return new FormsArchive(SCHOOLS, schools, files);
    }

    boolean isOfSchools() {
        return basis.equals(SCHOOLS);
    }

    FormsArchive {
        files = files.stream().sorted(Comparator.comparing(FormFile::name)).toList();
    }

    byte[] bytes() {
        var length = new Counted();
        write(length);
        var bytes = ByteBuffer.allocate(length.count);
        write(new Filling(bytes));
        return bytes.array();
    }

    /** Learns how long something is, so that it is not kept twice. */
    private static final class Counted extends OutputStream {

        private int count;

        @Override
        public void write(int single) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }

    /** Fills a buffer of just that length. */
    private static final class Filling extends OutputStream {

        private final ByteBuffer target;

        Filling(ByteBuffer target) {
            this.target = target;
        }

        @Override
        public void write(int single) {
            target.put((byte) single);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            target.put(bytes, offset, length);
        }
    }

    /** The digest of its bytes, which are not kept for it. */
    Digest digest() {
        var digest = Digest.sha256();
        write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Digest.of(digest);
    }

    private void write(OutputStream target) {
        try (var zip = new ZipOutputStream(target)) {
            put(zip, basis, text.getBytes(StandardCharsets.UTF_8));
            for (var number = 0; number < files.size(); number++) {
                var file = files.get(number);
                put(zip, "%s%02d/%s".formatted(FILES, number + 1, file.name()), file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Whether this is such an archive that we wrote; a workbook never is, whatever it has beside its parts. */
    static boolean isArchive(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var isOurs = zip.getEntry(MAPPING) != null || zip.getEntry(SCHOOLS) != null;
            return isOurs && zip.getEntry("_rels/.rels") == null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens an archive that we wrote. */
    static FormsArchive open(byte[] content) {
        var basis = MAPPING;
        var text = "";
        var files = new ArrayList<FormFile>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith(FILES)) {
                    basis = entry.getName();
                    text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                } else {
                    files.add(FormFile.of(entry.getName(), zip.readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FormsArchive(basis, text, files);
    }
}
