package org.junheng.schooldata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.shared.Refusal;

/** Reads the files of a folder in a process of its own, one after the other, and says what each gave. */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] folder) throws IOException {
        try (var files = Files.list(Path.of(folder[0]))) {
            for (var file : files.filter(path -> !path.endsWith("output")).toList()) {
                System.out.println(file.getFileName() + ": " + answer(file));
            }
        }
    }

    private static String answer(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var reading = new Workbooks().read(WorkbookFixture.COUNTY, WorkbookFixture.YEAR, content);
            return reading.errors().stream()
                    .findFirst()
                    .map(error -> error.reason().key().replace("schooldata.", "") + " " + error.cell())
                    .orElse("fine");
        } catch (Refusal refusal) {
            return refusal.key().replace("schooldata.", "");
        } catch (OutOfMemoryError e) {
            return "Error: " + e;
        }
    }
}
