package org.junheng.schooldata;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.junheng.spreadsheet.SpreadsheetPackage;

/** The files of an archive that people packed; a workbook is one file though it is an archive too. */
final class ZippedFiles {

    /** In which the archives of Windows name their files, unless they say otherwise. */
    private static final Charset NAMES = Charset.forName("GBK");

    private ZippedFiles() {}

    /**
     * The file itself, or the files in it. What systems add of their own is left out, everything else is kept, to be refused by
     * its name if it is no workbook.
     *
     * @param most the bytes that may be unpacked
     * @throws Refusal if the archive cannot be read, or holds more
     */
    static List<FormFile> of(FormFile file, long most) {
        try (var zip = open(file.content())) {
            return zip == null || !isPacked(zip) ? List.of(file) : unpacked(zip, most);
        } catch (UnsupportedZipFeatureException e) {
            throw (Refusal) Refusal.invalid("spreadsheet.file.encrypted").initCause(e);
        } catch (IOException | IllegalArgumentException e) {
            throw (Refusal) Refusal.invalid("spreadsheet.file.damaged").initCause(e);
        }
    }

    /** Nothing if it is no archive, or one too damaged to tell: that is said at the file, beside what the others give. */
    private static @Nullable ZipFile open(byte[] content) {
        if (!SpreadsheetPackage.isZip(content)) {
            return null;
        }
        try {
            SpreadsheetPackage.checkDirectory(content);
            return ZipFile.builder().setByteArray(content).setCharset(NAMES).get();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static boolean isPacked(ZipFile zip) {
        return zip.getEntry("_rels/.rels") == null
                && zip.getEntry("[Content_Types].xml") == null
                && Collections.list(zip.getEntries()).stream().anyMatch(ZippedFiles::isWorkbook);
    }

    private static boolean isWorkbook(ZipArchiveEntry entry) {
        return !isOfSystem(entry) && entry.getName().toLowerCase(Locale.ROOT).matches("(?s).*\\.xlsx?");
    }

    /** Folders, what a spreadsheet program keeps beside an open file, and what other systems add. */
    private static boolean isOfSystem(ZipArchiveEntry entry) {
        var name = entry.getName();
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return entry.isDirectory()
                || last.isEmpty()
                || last.startsWith("~$")
                || last.startsWith(".")
                || last.equalsIgnoreCase("Thumbs.db")
                || name.startsWith("__MACOSX/");
    }

    private static List<FormFile> unpacked(ZipFile zip, long most) throws IOException {
        var files = new ArrayList<FormFile>();
        var left = most;
        for (var entry : Collections.list(zip.getEntries())) {
            if (isOfSystem(entry)) {
                continue;
            }
            if (files.size() == FormFiles.MOST_FILES) {
                throw Refusal.invalid("schooldata.forms.tooMany", FormFiles.MOST_FILES);
            }
            try (var content = zip.getInputStream(entry)) {
                var bytes = content.readNBytes((int) left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw Refusal.invalid("schooldata.forms.tooLarge", Workbooks.LARGEST_FILE / (1024 * 1024));
                }
                files.add(FormFile.of(entry.getName(), bytes));
            }
        }
        return files;
    }
}
