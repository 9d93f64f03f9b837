package org.junheng.schooldata;

import java.time.Clock;
import java.util.List;
import org.junheng.schooldata.Origin.SourceFile;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Service;

/**
 * Reads figures that are not kept (模拟测算): our workbook, or forms of the yearly education statistics (教基), beside the statistics
 * of the year before. Whoever calls has decided that the actor may see those of the county.
 */
@Service
public class DraftFigures {

    private final Workbooks workbooks;
    private final Successions successions;
    private final FormMappings mappings;
    private final Clock clock;

    DraftFigures(Workbooks workbooks, Successions successions, FormMappings mappings, Clock clock) {
        this.workbooks = workbooks;
        this.successions = successions;
        this.mappings = mappings;
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param source what it was read from, by whom
     * @param notFound the columns that no form has; none of a workbook, whose remarks say so
     */
    public record Draft(Reading reading, SourceFile source, List<Column> notFound) {

        public Draft {
            notFound = List.copyOf(notFound);
        }
    }

    /**
     * Reads files together. A single one is our workbook if its sheet is named so, or if read as forms it gives no more.
     *
     * @throws Refusal if there are no files or too many, or the only one is neither
     */
    public Draft read(Actor actor, RegionCode county, SchoolYear year, List<FormFile> files) {
        FormFiles.check(files);
        var asked = new Asked(actor, county, year, successions.remembered(county, year));
        return files.size() == 1 ? single(asked, files.getFirst()) : forms(asked, files);
    }

    /** Whose figures are read by whom, and what is remembered of the county. */
    private record Asked(Actor actor, RegionCode county, SchoolYear year, Remembered remembered) {}

    private Draft single(Asked asked, FormFile file) {
        try {
            var reading = workbooks.read(asked.county(), asked.year(), file.content(), asked.remembered());
            var workbook = new Draft(reading, source(asked, file.name(), file.sha256()), List.of());
            if (reading.cells().areOfSchoolSheet()) {
                return workbook;
            }
            var forms = forms(asked, List.of(file));
            return figures(forms) > figures(workbook) ? forms : workbook;
        } catch (Refusal refusal) {
            var forms = forms(asked, List.of(file));
            if (figures(forms) == 0) {
                throw refusal;
            }
            return forms;
        }
    }

    private Draft forms(Asked asked, List<FormFile> files) {
        var archive = new FormsArchive(mappings.of(asked.year()), files);
        var result = workbooks.readForms(asked.county(), asked.year(), archive, asked.remembered());
        var name = Catalogue.get().formsName().formatted(files.size());
        return new Draft(result.reading(), source(asked, name, archive.digest()), result.notFound());
    }

    private SourceFile source(Asked asked, String name, Digest sha256) {
        return new SourceFile(name, sha256, clock.instant(), asked.actor().displayName());
    }

    private static int figures(Draft draft) {
        return draft.reading().statistics().schools().stream()
                .mapToInt(school -> school.cells().size())
                .sum();
    }
}
