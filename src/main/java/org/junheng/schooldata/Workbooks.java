package org.junheng.schooldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.spreadsheet.Sheet;
import org.springframework.stereotype.Component;

/** Reads and writes the county statistics workbook (学校统计数据). Keeps nothing: see {@link Statistics}. */
@Component
public class Workbooks {

    /** The most bytes of a file: more than any honest workbook has, so that whoever takes one says so beforehand. */
    public static final int LARGEST_FILE = 16 * 1024 * 1024;

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
        return read(county, year, content, Remembered.NOTHING);
    }

    /**
     * Reads again what was handed in: a workbook, or the forms in an archive with the mapping they were read by.
     *
     * @param given what it gave
     */
    Reading readAgain(byte[] content, CountyStatistics given) {
        var county = given.county();
        var year = given.year();
        var remembered = Remembered.again(given);
        if (!FormsArchive.isArchive(content)) {
            return read(county, year, content, remembered);
        }
        var archive = FormsArchive.open(content);
        return archive.isOfSchools()
                ? readSchools(county, year, archive, remembered).reading()
                : readForms(county, year, archive, remembered).reading();
    }

    /** Reads the sheets that schools filled in (一校一表) beside what is remembered of the county. */
    SchoolFilesReader.Result readSchools(
            RegionCode county, SchoolYear year, FormsArchive sheets, Remembered remembered) {
        return new SchoolFilesReader(county, year, AskedSchools.read(sheets.text())).read(sheets.files(), remembered);
    }

    /**
     * A workbook for each school to fill in (一校一表) and one for the county's own figures, in one archive.
     *
     * @param schools the schools in their order, with what they keep from year to year
     * @param last the figures of the year before, to be shown above those to fill in
     */
    public byte[] schoolTemplates(SchoolYear year, List<School> schools, @Nullable CountyStatistics last) {
        return SchoolTemplates.write(year, schools, last);
    }

    /** Reads the forms of the yearly statistics beside what is remembered of the county. */
    FormsReader.Result readForms(RegionCode county, SchoolYear year, FormsArchive forms, Remembered remembered) {
        var mapping = FormMappingReader.read("mapping.json", forms.text());
        return new FormsReader(county, year, mapping).read(forms.files(), remembered);
    }

    /** Reads a workbook beside what is remembered of the county. */
    Reading read(RegionCode county, SchoolYear year, byte[] content, Remembered remembered) {
        var problems = new Problems();
        var sheets = new WorkbookSheets(content, problems);
        var header = Header.find(sheets.schools()).orElseThrow(() -> Refusal.invalid("schooldata.file.noHeader"));
        var schools = new SchoolSheet(sheets.schools(), header, problems);
        schools.read(remembered.mainSchools());
        var rooms = new RoomSheet(problems);
        sheets.rooms().ifPresent(rooms::read);
        rooms.addTo(schools);
        schools.leaveRoomsOpen(school -> false);
        var countySheet = sheets.county().map(sheet -> new CountySheet(sheet, problems));
        var figures = countySheet.map(CountySheet::read).orElseGet(() -> {
            problems.remark(Catalogue.get().countySheet(), 0, "", "schooldata.remark.noCountySheet");
            return new EnumMap<>(CountyFigure.class);
        });
        var statistics = new CountyStatistics(county, year, schools.schools(), figures, schools.unreadable());
        var checks = new Checks(statistics, remembered);
        schools.check(checks);
        countySheet.ifPresent(sheet -> sheet.check(checks));
        var queries = Stream.concat(checks.queries().stream(), Query.ofWorkbook(problems.remarks()).stream())
                .toList();
        var places = rooms.places();
        places.keySet().removeIf(code -> !schools.has(code));
        var cells = new WorkbookCells(
                places,
                sheets.schools().name(),
                schools.cells(),
                sheets.county().map(Sheet::name).orElse(""),
                countySheet.map(CountySheet::cells).orElse(Map.of()));
        return new Reading(statistics, problems.errors(), queries, problems.remarks(), cells);
    }

    /** An empty workbook to fill in, with the named county figures and the permitted choices. */
    public byte[] template() {
        return Template.write(List.of());
    }

    /** The same workbook with these schools in their order, their figures still to be filled in. */
    public byte[] template(List<School> schools) {
        return Template.write(schools);
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
                throw Refusal.invalid("spreadsheet.file.tooLarge");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
