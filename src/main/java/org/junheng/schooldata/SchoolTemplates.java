package org.junheng.schooldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Catalogue.ValueType;
import org.junheng.shared.Digest;
import org.junheng.shared.SchoolYear;

/** Writes a workbook for each school to fill in (一校一表), and one for the figures of the county itself. */
final class SchoolTemplates {

    private static final int LAST_YEAR = 4;
    private static final int HEADER = 5;
    private static final int ROOMS_TO_FILL = 60;
    private static final int VERSION_LENGTH = 8;
    private static final int LONGEST_NAME = 60;
    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final String FAINT = "8A97A5";

    /** What file systems do not take. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private SchoolTemplates() {}

    static byte[] write(SchoolYear year, List<School> schools, @Nullable CountyStatistics last) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, Catalogue.get().countySheet(), workbook(workbook -> {
                Template.county(workbook.newWorksheet(Catalogue.get().countySheet()));
                about(workbook, year, null);
            }));
            for (var school : schools) {
                var before = last == null ? null : last.school(school.code()).orElse(null);
                put(zip, name(school), workbook(workbook -> {
                    schoolSheet(workbook.newWorksheet(Catalogue.get().schoolSheet()), school, before);
                    Template.rooms(workbook.newWorksheet(Catalogue.get().roomSheet()), ROOMS_TO_FILL);
                    about(workbook, year, school);
                }));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Which columns the workbook has: changes whenever they do. */
    static String version() {
        var columns = Catalogue.get().columns().stream()
                .map(spec -> spec.header() + spec.units())
                .collect(Collectors.joining("\n"));
        return Digest.of(columns).value().substring(0, VERSION_LENGTH);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".xlsx"));
        zip.write(content);
        zip.closeEntry();
    }

    private static String name(School school) {
        var name = UNFIT.matcher(school.name()).replaceAll("");
        return "%s %s"
                .formatted(school.code(), name.substring(0, Math.min(LONGEST_NAME, name.length())))
                .strip();
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Junheng", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void schoolSheet(Worksheet sheet, School school, @Nullable School before) {
        Template.schools(sheet, List.of(school), HEADER, 1, 1);
        if (before != null) {
            lastYear(sheet, before);
        }
    }

    /** Above the names of the columns, where it is not read. */
    private static void lastYear(Worksheet sheet, School before) {
        for (var number = 0; number < COLUMNS.size(); number++) {
            var column = COLUMNS.get(number);
            var type = Catalogue.get().column(column).type();
            if (type == ValueType.COUNT || type == ValueType.LARGEST || type == ValueType.AMOUNT) {
                var at = number;
                before.amount(column)
                        .map(BigDecimal::doubleValue)
                        .ifPresent(value -> sheet.value(LAST_YEAR, at, value));
            }
        }
        sheet.value(LAST_YEAR, 1, Catalogue.get().lastYear());
        sheet.range(LAST_YEAR, 0, LAST_YEAR, COLUMNS.size() - 1)
                .style()
                .fontColor(FAINT)
                .italic()
                .set();
    }

    private static void about(Workbook workbook, SchoolYear year, @Nullable School school) {
        var catalogue = Catalogue.get();
        var sheet = workbook.newWorksheet(catalogue.aboutSheet());
        sheet.value(0, 0, catalogue.aboutYear());
        sheet.value(0, 1, year.value());
        sheet.value(1, 0, catalogue.aboutVersion());
        sheet.value(1, 1, version());
        if (school != null) {
            sheet.value(2, 0, Column.CODE.header());
            sheet.value(2, 1, school.code().value());
            sheet.value(3, 0, Column.NAME.header());
            sheet.value(3, 1, school.name());
        }
        sheet.width(0, 16);
        sheet.width(1, 40);
    }
}
