package org.junheng.schooldata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.shared.Refusal;

/**
 * Reads the files of a folder in a process of its own, one after the other, as our workbook and as forms, then those of each
 * folder in it together, and says what each gave.
 */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] folder) throws IOException {
        var all = children(Path.of(folder[0]));
        for (var file : all) {
            if (Files.isRegularFile(file)) {
                var content = Files.readAllBytes(file);
                System.out.println(file.getFileName() + ": " + workbook(content));
                var name = file.getFileName() + ".xlsx";
                tell(file, List.of(FormFile.of(name, content)));
            } else {
                tell(file, handedIn(file));
            }
        }
    }

    private static void tell(Path file, List<FormFile> files) {
        System.out.println("forms " + file.getFileName() + ": " + forms(files));
        System.out.println("schools " + file.getFileName() + ": " + schools(files));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(path -> !path.endsWith("output")).sorted().toList();
        }
    }

    private static List<FormFile> handedIn(Path folder) throws IOException {
        var files = new FormFiles();
        for (var file : children(folder)) {
            try (var content = Files.newInputStream(file)) {
                files.add(file.getFileName().toString(), content);
            }
        }
        return files.list();
    }

    static String workbook(byte[] content) {
        return answer(() ->
                new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, new ByteArrayInputStream(content)));
    }

    static String forms(List<FormFile> files) {
        return answer(() -> {
            var archive = new FormsArchive(FormsTest.mapping(), files);
            if (archive.bytes().length == 0 || archive.digest().value().isEmpty()) {
                throw new IllegalStateException("Nothing to keep");
            }
            return new Workbooks()
                    .readForms(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, archive, Remembered.NOTHING)
                    .reading();
        });
    }

    static String schools(List<FormFile> files) {
        return answer(() -> {
            var archive = FormsArchive.ofSchools("[]", files);
            if (archive.bytes().length == 0) {
                throw new IllegalStateException("Nothing to keep");
            }
            return new Workbooks()
                    .readSchools(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, archive, Remembered.NOTHING)
                    .reading();
        });
    }

    /** Something that reads. */
    @FunctionalInterface
    interface Reads {
        Reading read();
    }

    /** The key of the refusal or of the first error with its place, without the prefix. */
    static String answer(Reads reads) {
        try {
            return reads.read().errors().stream()
                    .findFirst()
                    .map(error -> shortened(error.reason().key()) + " " + error.cell())
                    .orElse("fine");
        } catch (Refusal refusal) {
            return shortened(refusal.key());
        } catch (UncheckedIOException | OutOfMemoryError e) {
            return "Error: " + e;
        }
    }

    private static String shortened(String key) {
        return key.replace("schooldata.", "");
    }
}
