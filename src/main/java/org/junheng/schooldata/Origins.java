package org.junheng.schooldata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junheng.schooldata.Origin.FromCorrection;
import org.junheng.schooldata.Origin.FromWorkbook;
import org.junheng.schooldata.Origin.SourceFile;
import org.springframework.stereotype.Service;

/**
 * Where figures come from: the cell of the workbook they were read from, and every correction since. Read anew from the file
 * that was handed in, so that what is shown is what stands there.
 *
 * <p>Answers the application itself: whoever asks has decided who may see the answer.
 */
@Service
public class Origins {

    private final StatisticsRepository repository;
    private final ImportRepository imports;
    private final Workbooks workbooks;

    Origins(StatisticsRepository repository, ImportRepository imports, Workbooks workbooks) {
        this.repository = repository;
        this.imports = imports;
        this.workbooks = workbooks;
    }

    /** These columns of a school and of the campuses merged into it, row by row. */
    public List<FigureOrigin> of(StatisticsId id, SchoolCode school, Collection<Column> columns) {
        var version = version(id);
        var source = source(version);
        return repository.content(version).schools().stream()
                .filter(row -> isPartOf(row, school))
                .flatMap(row -> columns.stream().map(column -> origin(version, source, row, column)))
                .toList();
    }

    /** A figure of the county. */
    public Origin of(StatisticsId id, CountyFigure figure) {
        var version = version(id);
        var source = source(version);
        return traced(
                version,
                correction -> correction.school() == null && correction.field().equals(figure.name()),
                new FromWorkbook(source.file(), source.cells().find(figure).orElse(null)));
    }

    private static boolean isPartOf(School row, SchoolCode school) {
        return row.code().equals(school)
                || (row.isCampus() && row.mainSchool().filter(school::equals).isPresent());
    }

    /** A workbook that was handed in, with its cells. */
    private record Source(SourceFile file, WorkbookCells cells) {}

    private FigureOrigin origin(StatisticsVersion version, Source source, School row, Column column) {
        var read = new FromWorkbook(
                source.file(), source.cells().find(row.code(), column).orElse(null));
        var origin = traced(
                version,
                correction -> row.code().equals(correction.school())
                        && correction.field().equals(column.name()),
                read);
        return new FigureOrigin(row.code(), row.name(), column, row.text(column).orElse(null), origin);
    }

    /** The corrections of a figure on top of what was read, from the first version to this one. */
    private Origin traced(StatisticsVersion version, Predicate<Corrected> concerns, Origin read) {
        var before = previous(version)
                .map(earlier -> traced(earlier, concerns, read))
                .orElse(read);
        return repository.corrections(version.id()).stream()
                .filter(concerns)
                .findFirst()
                .<Origin>map(correction -> new FromCorrection(correction, version.at(), version.byName(), before))
                .orElse(before);
    }

    private Source source(StatisticsVersion version) {
        var first = version;
        for (var earlier = previous(first); earlier.isPresent(); earlier = previous(first)) {
            first = earlier.get();
        }
        var report = imports.of(first.id()).orElseThrow();
        var reading = workbooks.readAgain(report.county(), report.year(), imports.content(report.id()));
        return new Source(
                new SourceFile(report.id(), report.fileName(), report.sha256(), report.at(), report.byName()),
                reading.cells());
    }

    private Optional<StatisticsVersion> previous(StatisticsVersion version) {
        return Optional.ofNullable(version.previous()).map(this::version);
    }

    private StatisticsVersion version(StatisticsId id) {
        return repository.version(id).orElseThrow();
    }
}
