package org.junheng.evidence;

import static org.junheng.evidence.HostileParts.GOOD;
import static org.junheng.evidence.HostileParts.MACROS;
import static org.junheng.evidence.HostileParts.blanks;
import static org.junheng.evidence.HostileParts.entry;
import static org.junheng.evidence.HostileParts.grown;
import static org.junheng.evidence.HostileParts.macroEnabled;
import static org.junheng.evidence.HostileParts.oldSheet;
import static org.junheng.evidence.HostileParts.overlapping;
import static org.junheng.evidence.HostileParts.pdf;
import static org.junheng.evidence.HostileParts.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that mean no good, made by this program and harmless, each with the answer it gets. */
enum HostileFile {
    BLANKS_WITHOUT_END("docx", "screening.bomb") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(SampleFile.DOCX, out, zip -> blanks(zip, "word/media/image1.png", 40_000_000));
        }
    },
    A_SHEET_WITHOUT_END("xlsx", "screening.bomb") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(SampleFile.XLSX, out, zip -> blanks(zip, "xl/worksheets/sheet9.xml", 40_000_000));
        }
    },
    A_PAGE_WITHOUT_END("ofd", "screening.bomb") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(SampleFile.OFD, out, zip -> blanks(zip, "Doc_0/Res/image.png", 40_000_000));
        }
    },
    MORE_ENTRIES_THAN_ANY_DOCUMENT("docx", "evidence.typeRefused") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(SampleFile.DOCX, out, zip -> {
                for (var entry = 0; entry < 10_001; entry++) {
                    entry(zip, "word/%d.xml".formatted(entry), new byte[0]);
                }
            });
        }
    },
    AN_END_THAT_COUNTS_MILLIONS("docx", "screening.bomb") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var file = SampleFile.DOCX.content();
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(file.length - 10, 900_000_000);
            out.write(file);
        }
    },
    ENTRIES_THAT_SHARE_ONE_BLOCK("docx", "evidence.typeRefused") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write(overlapping(grown(SampleFile.DOCX, zip -> blanks(zip, "word/media/a.png", 4_000_000)), 900));
        }
    },
    AN_ARCHIVE_IN_AN_ARCHIVE_IN_AN_ARCHIVE("pptx", "screening.bomb") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var nested = "text".getBytes(StandardCharsets.UTF_8);
            for (var layer = 0; layer < 4; layer++) {
                nested = zip("layer" + layer, nested);
            }
            var innermost = nested;
            grown(SampleFile.PPTX, out, zip -> entry(zip, "ppt/embeddings/a.zip", innermost));
        }
    },
    A_BOMB_WITHIN_AN_EMBEDDED_SHEET("docx", "screening.bomb") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var sheet = grown(SampleFile.XLSX, zip -> blanks(zip, "xl/worksheets/sheet9.xml", 40_000_000));
            grown(SampleFile.DOCX, out, zip -> entry(zip, "word/embeddings/a.xlsx", sheet));
        }
    },
    A_COMPRESSED_PICTURE_WITHOUT_END("docx", "screening.bomb") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var picture = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(picture)) {
                gzip.write(new byte[40_000_000]);
            }
            grown(SampleFile.DOCX, out, zip -> entry(zip, "word/media/a.emz", picture.toByteArray()));
        }
    },
    AN_EMBEDDED_7Z("docx", "screening.opaque") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var archive = HexFormat.of().parseHex("377abcaf271c0004" + "00".repeat(24));
            grown(SampleFile.DOCX, out, zip -> entry(zip, "word/embeddings/a.bin", archive));
        }
    },
    AN_EMBEDDED_RAR("xlsx", "screening.opaque") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var archive = HexFormat.of().parseHex("526172211a070100" + "00".repeat(24));
            grown(SampleFile.XLSX, out, zip -> entry(zip, "xl/embeddings/a.bin", archive));
        }
    },
    A_7Z_BY_ITSELF("7z", "evidence.typeRefused") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write(HexFormat.of().parseHex("377abcaf271c0004" + "00".repeat(24)));
        }
    },
    A_PROGRAM_CALLED_PDF("pdf", "evidence.typeRefused") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            SampleFile.REFUSED_WINDOWS_PROGRAM.write(out);
        }
    },
    A_SHEET_CALLED_PDF("pdf", "evidence.extensionUnfit") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            SampleFile.XLSX.write(out);
        }
    },
    A_PICTURE_WITH_A_JAR_BEHIND_IT("png", "screening.twofold") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            SampleFile.PNG.write(out);
            SampleFile.REFUSED_JAVA_PROGRAM.write(out);
        }
    },
    A_PDF_WITH_A_DOCUMENT_BEHIND_IT("pdf", "screening.twofold") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            SampleFile.PDF.write(out);
            SampleFile.DOCX.write(out);
        }
    },
    A_PICTURE_THAT_IS_A_PDF_TOO("gif", "screening.twofold") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            SampleFile.GIF.write(out);
            SampleFile.PDF.write(out);
        }
    },
    A_DOCUMENT_THAT_BREAKS_OFF("docx", "screening.broken") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var file = SampleFile.DOCX.content();
            out.write(file, 0, file.length - 30);
        }
    },
    A_SHEET_WITH_A_WRONG_BLOCK("xls", "evidence.typeRefused") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var file = SampleFile.XLS.content();
            Arrays.fill(file, 512, 1024, (byte) 0x7f);
            out.write(file);
        }
    },
    A_LOCKED_PDF("pdf", "screening.password") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            pdf("secret", out);
        }
    },
    A_PDF_WITH_A_LOCK_THAT_NOBODY_KNOWS("pdf", "screening.broken") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var locked = new ByteArrayOutputStream();
            pdf("secret", locked);
            var text = locked.toString(StandardCharsets.ISO_8859_1).replace("/Standard", "/Notknown");
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    A_LOCKED_SHEET("xlsx", "screening.password") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var files = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var stream = encryptor.getDataStream(files)) {
                    stream.write(SampleFile.XLSX.content());
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                files.writeFilesystem(out);
            }
        }
    },
    A_LOCKED_OLD_SHEET("xls", "screening.password") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            oldSheet("secret", out);
        }
    },
    A_LOCKED_OLD_DOCUMENT("doc", "screening.password") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var files = new POIFSFileSystem()) {
                var start = new byte[4096];
                start[11] = 1;
                files.createDocument(new ByteArrayInputStream(start), "WordDocument");
                files.createDocument(new ByteArrayInputStream(new byte[4096]), "1Table");
                files.writeFilesystem(out);
            }
        }
    },
    A_LOCKED_OPEN_DOCUMENT("odt", "screening.password") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(
                    SampleFile.ODT,
                    out,
                    zip -> entry(
                            zip,
                            "META-INF/manifest.xml",
                            "<manifest:encryption-data/>".getBytes(StandardCharsets.UTF_8)));
        }
    },
    MACROS_OF_A_DOCUMENT("docm", MACROS) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            macroEnabled(SampleFile.DOCX, "application/vnd.ms-word.document.macroEnabled.main+xml", out);
        }
    },
    MACROS_OF_A_SHEET("xlsm", MACROS) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            macroEnabled(SampleFile.XLSX, "application/vnd.ms-excel.sheet.macroEnabled.main+xml", out);
        }
    },
    MACROS_THAT_THE_NAME_DENIES("docx", MACROS) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(SampleFile.DOCX, out, zip -> entry(zip, "word/vbaProject.bin", new byte[100]));
        }
    },
    MACROS_OF_AN_EMBEDDED_SHEET("docx", MACROS) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var sheet = grown(SampleFile.XLSX, zip -> entry(zip, "xl/vbaProject.bin", new byte[100]));
            grown(SampleFile.DOCX, out, zip -> entry(zip, "word/embeddings/a.xlsx", sheet));
        }
    },
    MACROS_OF_AN_OLD_SHEET("xls", MACROS) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var files = new POIFSFileSystem(new ByteArrayInputStream(SampleFile.XLS.content()))) {
                files.getRoot().createDirectory("_VBA_PROJECT_CUR");
                files.writeFilesystem(out);
            }
        }
    },
    MACROS_OF_OLD_SLIDES("ppt", MACROS) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var files = new POIFSFileSystem(new ByteArrayInputStream(SampleFile.PPT.content()))) {
                var slides =
                        files.createDocumentInputStream("PowerPoint Document").readAllBytes();
                var infected = ByteBuffer.allocate(slides.length + 28)
                        .put(slides)
                        .put(HexFormat.of().parseHex("1f00ff0314000000" + "020000040c000000" + "0100000001000000"));
                files.createOrUpdateDocument(new ByteArrayInputStream(infected.array()), "PowerPoint Document");
                files.writeFilesystem(out);
            }
        }
    },
    MACROS_OF_AN_OPEN_DOCUMENT("ods", MACROS) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(SampleFile.ODS, out, zip -> entry(zip, "Basic/Standard/Module1.xml", new byte[10]));
        }
    },
    GOOD_A_PDF_THAT_ONLY_FORBIDS_COPYING("pdf", GOOD) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            pdf("", out);
        }
    },
    GOOD_A_SHEET_PROTECTED_AGAINST_CHANGES("xls", GOOD) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            oldSheet("VelvetSweatshop", out);
        }
    },
    GOOD_A_SHEET_THAT_PACKS_WELL("xlsx", GOOD) {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            grown(SampleFile.XLSX, out, zip -> blanks(zip, "xl/worksheets/sheet9.xml", 20_000_000));
        }
    };

    private final String extension;
    private final String answer;

    HostileFile(String extension, String answer) {
        this.extension = extension;
        this.answer = answer;
    }

    String extension() {
        return extension;
    }

    /** The key of the refusal, {@link HostileParts#MACROS} or {@link HostileParts#GOOD}. */
    String answer() {
        return answer;
    }

    byte[] content() {
        var out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    abstract void write(ByteArrayOutputStream out) throws IOException;
}
