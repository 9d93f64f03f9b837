package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junheng.schooldata.FormsFixture.Layout;
import org.junheng.spreadsheet.ReadingBudget;
import org.junheng.spreadsheet.SpreadsheetPackage;

/** Writes what the fuzzer starts from: the samples, forms and the hostile files that are small, as files and by their parts. */
public final class FuzzSeeds {

    private static final int LARGEST = 60_000;
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private FuzzSeeds() {}

    /** Writes into the folder that is named first, and makes the others. */
    public static void main(String[] folder) throws IOException {
        var seeds = Files.createDirectories(Path.of(folder[0]));
        for (var name : HostileWorkbooks.all().keySet()) {
            file(seeds, name, HostileWorkbooks.file(name));
        }
        var schools = FormsFixture.schools(2);
        file(seeds, "sample", WorkbookWriter.school(row -> {}));
        file(seeds, "own", FormsFixture.workbook(schools));
        file(seeds, "forms", FormsFixture.write(Layout.LEVELS, FormsFixture.forms(), schools));
        file(seeds, "paths", FormsFixture.write(Layout.PATHS, FormsFixture.forms(), schools));
        file(seeds, "packed", HostileFloods.packed(2, FormsFixture.workbook(schools)));
        cells(seeds);
        for (var other : Arrays.asList(folder).subList(1, folder.length)) {
            Files.createDirectories(Path.of(other));
        }
    }

    private static void file(Path seeds, String name, byte[] content) throws IOException {
        if (content.length > LARGEST) {
            return;
        }
        write(seeds, "file " + name, InputFuzz.FILE, content);
        try (var parts = SpreadsheetPackage.open(content, new ReadingBudget())) {
            if (parts.has(FIRST_SHEET)) {
                try (var sheet = parts.content(FIRST_SHEET)) {
                    write(seeds, "sheet " + name, InputFuzz.SHEET, sheet.readNBytes(LARGEST));
                }
            }
        } catch (RuntimeException | IOException e) {
            System.out.println(name + " stays whole: " + e.getMessage());
        }
    }

    private static void cells(Path seeds) throws IOException {
        for (var school : FormsFixture.schools(4)) {
            var header = school.keySet().stream().map(Column::header).collect(Collectors.joining("\t"));
            var row = school.entrySet().stream()
                    .map(cell -> Catalogue.get().writtenValue(cell.getKey(), cell.getValue()))
                    .collect(Collectors.joining("\t"));
            write(
                    seeds,
                    "cells " + school.get(Column.CODE),
                    InputFuzz.CELLS,
                    (header + "\n" + row).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(Path seeds, String name, byte kind, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(kind);
        bytes.writeBytes(content);
        Files.write(seeds.resolve(name.replace(' ', '-')), bytes.toByteArray());
    }
}
