package org.junheng.schooldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Component;

/** Reads and writes the county statistics workbook (学校统计数据). Keeps nothing: see {@link Statistics}. */
@Component
public class Workbooks {

    private static final int LARGEST_FILE = 30_000_000;

    Workbooks() {}

    /**
     * Reads a workbook.
     *
     * @throws Refusal if the file is no readable workbook or has no school sheet; anything less is an error of the reading
     */
    public Reading read(RegionCode county, SchoolYear year, InputStream workbook) {
        return read(county, year, content(workbook));
    }

    Reading read(RegionCode county, SchoolYear year, byte[] content) {
        var sheets = SpreadsheetReader.read(content);
        var problems = new Problems();
        var schoolSheet = schoolSheet(sheets);
        var header = Header.find(schoolSheet).orElseThrow(() -> Refusal.invalid("schooldata.file.noHeader"));
        var schools = new SchoolSheet(schoolSheet, header, problems);
        schools.read();
        var figures = named(sheets, Catalogue.get().countySheet())
                .map(sheet -> new CountySheet(sheet, problems).read())
                .orElseGet(() -> {
                    problems.remark(Catalogue.get().countySheet(), 0, "", "schooldata.remark.noCountySheet");
                    return new EnumMap<>(CountyFigure.class);
                });
        var statistics = new CountyStatistics(county, year, schools.schools(), figures, schools.unreadable());
        return new Reading(
                statistics, problems.errors(), Plausibility.queries(statistics.schools()), problems.remarks());
    }

    /** An empty workbook to fill in, with the named county figures and the permitted choices. */
    public byte[] template() {
        return Template.write();
    }

    /** The name of a column as the workbook writes it. */
    public String name(Column column) {
        return Catalogue.get().column(column).header();
    }

    /** The name of a figure of the county as the workbook writes it. */
    public String name(CountyFigure figure) {
        return Catalogue.get().figure(figure).header();
    }

    /** A value of a row as the workbook writes it. */
    public String written(Column column, String value) {
        return Catalogue.get().writtenValue(column, value);
    }

    /** The whole file, if it is not larger than any honest workbook. */
    static byte[] content(InputStream workbook) {
        try {
            var content = workbook.readNBytes(LARGEST_FILE + 1);
            if (content.length > LARGEST_FILE) {
                throw Refusal.invalid("schooldata.file.tooLarge");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet of that name; else the only one that has the columns of schools. */
    private static Sheet schoolSheet(List<Sheet> sheets) {
        return named(sheets, Catalogue.get().schoolSheet()).orElseGet(() -> {
            var alike = sheets.stream()
                    .filter(sheet -> Header.find(sheet).isPresent())
                    .toList();
            if (alike.size() != 1) {
                throw Refusal.invalid(
                        "schooldata.file.noSchoolSheet", Catalogue.get().schoolSheet());
            }
            return alike.getFirst();
        });
    }

    private static Optional<Sheet> named(List<Sheet> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> CellText.dense(sheet.name()).equals(name))
                .findFirst();
    }
}
