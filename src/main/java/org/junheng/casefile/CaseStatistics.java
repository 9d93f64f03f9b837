package org.junheng.casefile;

import static org.junheng.casefile.CasefileRepository.instant;
import static org.junheng.casefile.CasefileRepository.time;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Correction;
import org.junheng.schooldata.ImportReport;
import org.junheng.schooldata.LostSchool;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.schooldata.StatisticsVersion;
import org.junheng.schooldata.Successions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school statistics of cases: which version counts, from when on, and by whom. What is imported or corrected is kept
 * by {@link Statistics} and never lost; here only the choice changes, until signing.
 */
@Service
public class CaseStatistics {

    private final Casefiles casefiles;
    private final Rounds rounds;
    private final Statistics statistics;
    private final Successions successions;
    private final CaseLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseStatistics(
            Casefiles casefiles,
            Rounds rounds,
            Statistics statistics,
            Successions successions,
            CaseLog log,
            JdbcClient jdbc,
            Clock clock) {
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.statistics = statistics;
        this.successions = successions;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How figures came to count. */
    public enum Origin {
        /** From a workbook without errors. */
        IMPORT,
        /** Taken up again after others had counted. */
        RESTORED,
        /** From others, by correcting cells. */
        CORRECTION
    }

    /** Which figures counted in a case from when on, and by whom they were adopted. */
    public record Adoption(StatisticsId statistics, Origin origin, String byName, Instant at) {}

    /**
     * Reads and keeps a workbook; without errors its figures count from now on.
     *
     * @throws Refusal if the actor does not edit for the county, the figures may not change now, or the file is no workbook
     */
    @Transactional
    public ImportReport importWorkbook(Actor actor, CaseId id, String fileName, InputStream workbook) {
        var casefile = changeable(actor, id);
        var report = statistics.importWorkbook(actor, casefile.county(), year(casefile), fileName, workbook);
        report.statistics().ifPresent(accepted -> adopt(actor, id, accepted, Origin.IMPORT, report.fileName()));
        return report;
    }

    /** The statistics of the year before that of a case that count; empty if there are none. */
    public Optional<StatisticsVersion> lastYear(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return statistics.counting(casefile.county(), year(casefile).previous());
    }

    /**
     * The schools that the workbook of a case will most likely hold, in the official order: those of last year, else of the case.
     *
     * @throws Refusal if the actor does not edit for the county
     */
    public List<School> expectedSchools(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        checkEdits(actor, casefile);
        return lastYear(actor, id)
                .map(StatisticsVersion::id)
                .or(() -> Optional.ofNullable(casefile.statistics()))
                .map(figures -> statistics.get(figures).schools())
                .orElse(List.of());
    }

    /** The workbooks handed in for the county and year of a case, the newest first. */
    public List<ImportReport> imports(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return statistics.imports(actor, casefile.county(), year(casefile));
    }

    /**
     * Which figures counted, the newest last.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Adoption> adoptions(Actor actor, CaseId id) {
        casefiles.get(actor, id);
        return jdbc.sql("select * from case_statistics where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> adoption(row))
                .list();
    }

    /**
     * Lets figures count again that were imported for this county and year before.
     *
     * @throws Refusal if the actor does not edit for the county, the figures may not change now, or are of another county
     *     or year
     */
    @Transactional
    public void goBack(Actor actor, CaseId id, StatisticsId earlier) {
        var casefile = changeable(actor, id);
        var version = statistics.version(earlier);
        if (!version.county().equals(casefile.county()) || !version.year().equals(year(casefile))) {
            throw Refusal.notFound("casefile.figures.unknown");
        }
        adopt(actor, id, earlier, Origin.RESTORED, Integer.toString(version.number()));
    }

    /**
     * Corrects figures; the old version is kept, the new one counts.
     *
     * @throws Refusal if there are no figures yet, they may not change now, or the corrected ones do not fit together
     */
    @Transactional
    public StatisticsId correct(Actor actor, CaseId id, List<Correction> corrections) {
        var adopted = changeable(actor, id).statistics();
        if (adopted == null) {
            throw Refusal.conflict("casefile.figures.none");
        }
        var corrected = statistics.correct(actor, adopted, corrections);
        adopt(actor, id, corrected, Origin.CORRECTION, Integer.toString(corrections.size()));
        return corrected;
    }

    /**
     * The schools of the year before that the figures have no longer, with what became of each.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<LostSchool> lost(Actor actor, CaseId id) {
        var figures = casefiles.get(actor, id).statistics();
        return figures == null ? List.of() : successions.lost(figures);
    }

    /**
     * Says what became of a school of the year before.
     *
     * @param carriedOn the school that carries it on; absent if it was closed
     * @throws Refusal if the actor does not edit for the county, the figures may not change now, or no such school is missing
     */
    @Transactional
    public void say(Actor actor, CaseId id, SchoolCode before, @Nullable SchoolCode carriedOn) {
        var figures = changeable(actor, id).statistics();
        if (figures == null) {
            throw Refusal.conflict("casefile.figures.none");
        }
        successions.say(actor, figures, before, carriedOn);
        var subject = carriedOn == null ? before.value() : before + " → " + carriedOn;
        log.note(actor, id, "casefile.log.school-" + (carriedOn == null ? "closed" : "carried-on"), subject, "", null);
    }

    /** The case, locked, if the actor may change its figures now. */
    Casefile changeable(Actor actor, CaseId id) {
        checkEdits(actor, casefiles.get(actor, id));
        var casefile = casefiles.lock(id);
        if (!casefile.figuresEditable()) {
            throw Refusal.conflict("casefile.figures-not-editable");
        }
        return casefile;
    }

    /** The case, if the actor may change its figures now. */
    Casefile editable(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        checkEdits(actor, casefile);
        if (!casefile.figuresEditable()) {
            throw Refusal.conflict("casefile.figures-not-editable");
        }
        return casefile;
    }

    private static void checkEdits(Actor actor, Casefile casefile) {
        if (!actor.has(Role.COUNTY_EDITOR, casefile.county())) {
            throw Refusal.forbidden("casefile.figures.not-yours");
        }
    }

    SchoolYear year(Casefile casefile) {
        return rounds.get(casefile.round()).schoolYear();
    }

    /** These figures count from now on. */
    void adopt(Actor actor, CaseId id, StatisticsId adopted, Origin origin, String remark) {
        casefiles.adopt(id, adopted);
        jdbc.sql("""
                        insert into case_statistics (case_id, statistics, origin, by_name, by_display_name, at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        adopted.value(),
                        origin.name(),
                        actor.name(),
                        actor.displayName(),
                        time(clock.instant()))
                .update();
        log.note(actor, id, "casefile.log.figures-" + origin, "", remark, null);
    }

    private static Adoption adoption(ResultSet row) throws SQLException {
        return new Adoption(
                new StatisticsId(row.getObject("statistics", UUID.class)),
                Origin.valueOf(row.getString("origin")),
                row.getString("by_display_name"),
                instant(row, "at"));
    }
}
