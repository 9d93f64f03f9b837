package org.junheng.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A corpus of small files, each made by the program or after the standard of its kind. */
enum SampleFile {
    PDF("pdf", "application/pdf") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        }
    },
    PNG("png", "image/png") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            picture("png", out);
        }
    },
    JPEG("jpg", "image/jpeg") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            picture("jpeg", out);
        }
    },
    GIF("gif", "image/gif") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            picture("gif", out);
        }
    },
    BMP("bmp", "image/bmp") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            picture("bmp", out);
        }
    },
    TIFF("tif", "image/tiff") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            picture("tiff", out);
        }
    },
    WEBP("webp", "image/webp") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write(HexFormat.of()
                    .parseHex("52494646240000005745425056503820180000003001009d012a01000100"
                            + "0140262 5a400037000fefd940000".replace(" ", "")));
        }
    },
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("自评报告");
                document.write(out);
            }
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("学校");
                workbook.write(out);
            }
        }
    },
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var slides = new XMLSlideShow()) {
                slides.createSlide();
                slides.write(out);
            }
        }
    },
    DOC("doc", "application/msword") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "WordDocument");
                files.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "1Table");
                files.writeFilesystem(out);
            }
        }
    },
    XLS("xls", "application/vnd.ms-excel") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet("学校");
                workbook.write(out);
            }
        }
    },
    PPT("ppt", "application/vnd.ms-powerpoint") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            try (var slides = new HSLFSlideShow()) {
                slides.createSlide();
                slides.write(out);
            }
        }
    },
    ODT("odt", "application/vnd.oasis.opendocument.text") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            openDocument(mediaType(), out);
        }
    },
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            openDocument(mediaType(), out);
        }
    },
    OFD("ofd", "application/ofd") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            zip(out, "OFD.xml", "<?xml version=\"1.0\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>");
        }
    },
    TEXT("txt", "text/plain") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write("会议纪要\n第一项\n".getBytes(StandardCharsets.UTF_8));
        }
    },
    CSV("csv", "text/plain") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write("\uFEFF学校,人数\r\n实验小学,812\r\n".getBytes(StandardCharsets.UTF_8));
        }
    },
    CSV_OF_A_CHINESE_SPREADSHEET("csv", "text/plain") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write("学校标识码,学校名称,办学类型,举办者\r\n2132000001,如皋市实验小学,小学,公办\r\n"
                    .repeat(3000)
                    .getBytes(Charset.forName("GB18030")));
        }
    },
    REFUSED_WINDOWS_PROGRAM("exe", "application/x-msdownload") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var program = new byte[512];
            program[0] = 'M';
            program[1] = 'Z';
            program[0x3c] = (byte) 0x80;
            System.arraycopy(new byte[] {'P', 'E', 0, 0, 0x4c, 1}, 0, program, 0x80, 6);
            out.write(program);
        }
    },
    REFUSED_LINUX_PROGRAM("so", "application/x-sharedlib") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var program = new byte[512];
            System.arraycopy(
                    new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3}, 0, program, 0, 17);
            out.write(program);
        }
    },
    REFUSED_SCRIPT("sh", "application/x-sh") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write("#!/bin/sh\nrm -rf ~\n".getBytes(StandardCharsets.UTF_8));
        }
    },
    REFUSED_PAGE("html", "text/html") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write("<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        }
    },
    REFUSED_DRAWING("svg", "image/svg+xml") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            out.write("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"
                    .getBytes(StandardCharsets.UTF_8));
        }
    },
    REFUSED_ARCHIVE("zip", "application/zip") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            zip(out, "a.txt", "内容");
        }
    },
    REFUSED_JAVA_PROGRAM("jar", "application/java-archive") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            zip(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMain-Class: A\n");
        }
    },
    REFUSED_NOISE("dat", "application/octet-stream") {
        @Override
        void write(ByteArrayOutputStream out) throws IOException {
            var noise = new byte[4096];
            new java.util.Random(7).nextBytes(noise);
            noise[0] = 0;
            out.write(noise);
        }
    };

    private final String extension;
    private final String mediaType;

    SampleFile(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
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

    private static void picture(String format, ByteArrayOutputStream out) throws IOException {
        var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
        if (!javax.imageio.ImageIO.write(image, format, out)) {
            throw new IllegalStateException("Nobody writes " + format);
        }
    }

    private static void openDocument(String mediaType, ByteArrayOutputStream out) throws IOException {
        zip(out, "mimetype", mediaType, "content.xml", "<office:document-content/>");
    }

    private static void zip(ByteArrayOutputStream out, String... namesAndContents) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
