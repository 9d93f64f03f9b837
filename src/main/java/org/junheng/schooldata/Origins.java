package org.junheng.schooldata;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
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

    /** The figures of a version of the statistics. */
    public FigureTrail of(StatisticsId id) {
        var version = version(id);
        var history = new ArrayDeque<KeptTrail.Step>();
        history.add(step(version));
        var first = version;
        for (var earlier = previous(first); earlier.isPresent(); earlier = previous(first)) {
            first = earlier.get();
            history.addFirst(step(first));
        }
        var report = imports.of(first.id()).orElseThrow();
        var reading = workbooks.readAgain(imports.content(report.id()), repository.content(first));
        return new KeptTrail(
                repository.content(version),
                new SourceFile(report.fileName(), report.sha256(), report.at(), report.byName()),
                reading.cells(),
                List.copyOf(history));
    }

    /** The figures of a workbook that is not kept. */
    public FigureTrail of(Reading reading, SourceFile file) {
        return new DraftTrail(reading, file);
    }

    private KeptTrail.Step step(StatisticsVersion version) {
        return new KeptTrail.Step(version, repository.corrections(version.id()));
    }

    private Optional<StatisticsVersion> previous(StatisticsVersion version) {
        return Optional.ofNullable(version.previous()).map(this::version);
    }

    private StatisticsVersion version(StatisticsId id) {
        return repository.version(id).orElseThrow();
    }
}
