package org.junheng.screening;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks through documents that are zip files (OOXML, OpenDocument, OFD) and through all that is packed in them. */
final class Packages {

    private static final String ZIP = "504b0304";
    private static final String GZIP = "1f8b08";
    private static final List<String> OPAQUE =
            List.of("377abcaf271c", "526172211a07", "fd377a585a00", "425a6839314159265359");
    private static final int MAGIC = 16;
    private static final int LARGEST_MANIFEST = 1 << 20;

    private final ScreeningSettings.Packed limits;

    Packages(ScreeningSettings.Packed limits) {
        this.limits = limits;
    }

    /**
     * Whether there are macros in it.
     *
     * @throws Hidden if there is what must not be taken
     */
    boolean hasMacros(Path file) throws IOException {
        var budget = new Budget(limits, Files.size(file));
        budget.requireRoom(ZipEnd.of(file).orElseThrow(() -> new Hidden(Hidden.What.BROKEN)));
        // Every byte is a character of Latin 1, so that no name of an entry is a reason to fail.
        try (var zip = ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .get()) {
            var macros = false;
            for (var entry : Collections.list(zip.getEntries())) {
                budget.countEntry();
                requireReadable(entry, zip.canReadEntryData(entry));
                try (var content = zip.getInputStream(entry)) {
                    macros |= look(entry, content, budget, 1);
                }
            }
            return macros;
        } catch (Hidden hidden) {
            throw hidden;
        } catch (IOException | RuntimeException e) {
            throw (Hidden) new Hidden(Hidden.What.BROKEN).initCause(e);
        }
    }

    private static void requireReadable(ZipArchiveEntry entry, boolean readable) throws Hidden {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Hidden(Hidden.What.PASSWORD);
        }
        if (!readable) {
            throw new Hidden(Hidden.What.OPAQUE);
        }
    }

    private boolean look(ZipArchiveEntry entry, InputStream content, Budget budget, int depth) throws IOException {
        var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (name.equals("meta-inf/manifest.xml")) {
            requireNoPassword(budget.counted(content));
        }
        var within = look(budget.counted(content), budget, depth);
        return within || isMacro(name);
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin")
                || name.startsWith("xl/macrosheets/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static void requireNoPassword(InputStream manifest) throws IOException {
        var text = new String(manifest.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8);
        if (text.contains("encryption-data")) {
            throw new Hidden(Hidden.What.PASSWORD);
        }
    }

    /** Reads to the end, as only that tells how much there is. */
    private boolean look(InputStream content, Budget budget, int depth) throws IOException {
        var buffered = new BufferedInputStream(content);
        buffered.mark(MAGIC);
        var magic = HexFormat.of().formatHex(buffered.readNBytes(MAGIC));
        buffered.reset();
        if (OPAQUE.stream().anyMatch(magic::startsWith)) {
            throw new Hidden(Hidden.What.OPAQUE);
        }
        if (magic.startsWith(ZIP)) {
            return lookIntoZip(buffered, budget, depth + 1);
        }
        if (magic.startsWith(GZIP)) {
            budget.requireDepth(depth + 1);
            // Compressed pictures (EMZ, WMZ) are such.
            return look(budget.counted(new GZIPInputStream(buffered)), budget, depth + 1);
        }
        buffered.transferTo(OutputStream.nullOutputStream());
        return false;
    }

    private boolean lookIntoZip(InputStream content, Budget budget, int depth) throws IOException {
        budget.requireDepth(depth);
        var macros = false;
        var zip = new ZipArchiveInputStream(content, StandardCharsets.ISO_8859_1.name(), true, true);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            budget.countEntry();
            requireReadable(entry, zip.canReadEntryData(entry));
            macros |= look(entry, zip, budget, depth);
        }
        content.transferTo(OutputStream.nullOutputStream());
        return macros;
    }
}
