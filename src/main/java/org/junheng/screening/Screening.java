package org.junheng.screening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junheng.shared.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Looks at what a file hides beyond its type. Viruses are looked for by {@link VirusScanner}. */
@Service
@EnableConfigurationProperties(ScreeningSettings.class)
public class Screening {

    private static final String PDF = "application/pdf";
    private static final Pattern PACKAGE =
            Pattern.compile("application/(ofd|vnd\\.(openxmlformats-|oasis\\.).*|vnd\\.ms-.*\\.macroenabled\\.12)");
    private static final Set<String> COMPOUND =
            Set.of("application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint");
    /** Within these first bytes readers accept the beginning of a PDF. */
    private static final int PDF_MAY_BEGIN = 1024;

    private final Packages packages;
    private final CompoundFiles compounds = new CompoundFiles();
    private final PdfPassword passwords = new PdfPassword();

    Screening(ScreeningSettings settings) {
        this.packages = new Packages(settings.packed());
    }

    /**
     * Looks at a file of a known type.
     *
     * @param name for the text of a refusal
     * @param mediaType as found by content
     * @throws Refusal if it grows beyond measure when unpacked, needs a password, holds a second file, or cannot be read
     */
    public Screened screen(String name, String mediaType, Path file) throws IOException {
        try {
            return new Screened(hasMacros(mediaType, file));
        } catch (Hidden hidden) {
            throw Refusal.invalid(keyOf(hidden.what()), name);
        }
    }

    private static String keyOf(Hidden.What what) {
        return "screening." + what.name().toLowerCase(Locale.ROOT);
    }

    private boolean hasMacros(String mediaType, Path file) throws IOException {
        if (PACKAGE.matcher(mediaType).matches()) {
            return packages.hasMacros(file);
        }
        if (COMPOUND.contains(mediaType)) {
            return compounds.hasMacros(file);
        }
        if (isTwofold(mediaType, file)) {
            throw new Hidden(Hidden.What.TWOFOLD);
        }
        if (mediaType.equals(PDF) && passwords.isNeeded(file)) {
            throw new Hidden(Hidden.What.PASSWORD);
        }
        return false;
    }

    /** Programs find a zip (and with it a JAR or an Office document) by its end, and a PDF a little after the beginning. */
    private static boolean isTwofold(String mediaType, Path file) throws IOException {
        return ZipEnd.of(file).filter(ZipEnd::isExact).isPresent() || (!mediaType.equals(PDF) && beginsLikePdf(file));
    }

    private static boolean beginsLikePdf(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(PDF_MAY_BEGIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }
}
