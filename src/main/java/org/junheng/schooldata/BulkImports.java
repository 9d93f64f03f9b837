package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junheng.platform.ledger.Ledger;
import org.junheng.region.Regions;
import org.junheng.schooldata.BulkFiles.CountyFile;
import org.junheng.schooldata.HandedInFigures.Handed;
import org.junheng.schooldata.HandedInFigures.Kept;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the workbooks of many counties at once (批量导入) from whoever conducts the work of a province or the nation: a year of a
 * whole region as its statisticians have it. Each is read and checked as if its county had handed it in.
 */
@Service
public class BulkImports {

    /** So many are kept with one commit that what a commit takes no longer counts. */
    private static final int BATCH = 32;

    /** Each holds a connection now and then, of which others need some, too. */
    private static final int MOST_LANES = 4;

    private static final Set<Role> OFFICERS = Set.of(Role.PROVINCE_OFFICER, Role.NATION_OFFICER);

    private final Workbooks workbooks;
    private final Successions successions;
    private final HandedInFigures handedIn;
    private final Regions regions;
    private final Ledger ledger;
    private final TransactionTemplate transactions;

    BulkImports(
            Workbooks workbooks,
            Successions successions,
            HandedInFigures handedIn,
            Regions regions,
            Ledger ledger,
            PlatformTransactionManager transactions) {
        this.workbooks = workbooks;
        this.successions = successions;
        this.handedIn = handedIn;
        this.regions = regions;
        this.ledger = ledger;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** What became of one file. */
    public sealed interface Outcome {

        /** The columns of the version it became; empty if it became none. */
        Optional<VersionColumns> columns();
    }

    /**
     * The file was kept.
     *
     * @param columns of the version it became; empty if it has errors
     */
    public record Taken(ImportReport report, Optional<VersionColumns> columns) implements Outcome {}

    /** Nothing was kept. */
    public record Refused(String fileName, Refusal reason) implements Outcome {

        @Override
        public Optional<VersionColumns> columns() {
            return Optional.empty();
        }
    }

    /**
     * Reads and keeps the workbooks of counties of this region, each named by the code of its county to begin with. What is said to be
     * taken is kept for good; if this fails half-way, some are kept of which nothing is said.
     *
     * @return what became of the files, in their order
     * @throws Refusal if the actor does not conduct the work of the region, or there are no files or too many
     */
    public List<Outcome> importWorkbooks(Actor actor, RegionCode region, SchoolYear year, List<FormFile> files) {
        check(actor, region);
        FormFiles.check(files);
        var outcomes = Collections.synchronizedMap(new IdentityHashMap<FormFile, Outcome>());
        var known = BulkFiles.of(
                files,
                Set.copyOf(regions.applicantsWithin(region)),
                (file, reason) -> outcomes.put(file, new Refused(file.name(), reason)));
        var lanes = Math.min(MOST_LANES, Runtime.getRuntime().availableProcessors());
        IntStream.range(0, lanes).parallel().forEach(lane -> {
            for (var from = lane * BATCH; from < known.size(); from += lanes * BATCH) {
                take(actor, year, known.subList(from, Math.min(known.size(), from + BATCH)), outcomes);
            }
        });
        return files.stream()
                .map(file -> Objects.requireNonNull(outcomes.get(file)))
                .toList();
    }

    /** Whether the actor conducts the work of this region, so that he may hand in for its counties. */
    public boolean mayImport(Actor actor, RegionCode region) {
        return actor.grants().stream()
                .filter(grant -> OFFICERS.contains(grant.role()))
                .anyMatch(grant -> regions.within(region, grant.region()));
    }

    private void check(Actor actor, RegionCode region) {
        if (!mayImport(actor, region)) {
            throw Refusal.forbidden("schooldata.bulk.officersOnly");
        }
    }

    private void take(Actor actor, SchoolYear year, List<CountyFile> batch, Map<FormFile, Outcome> outcomes) {
        var remembered =
                successions.remembered(batch.stream().map(CountyFile::county).toList(), year);
        var readable = new ArrayList<FormFile>();
        var handed = new ArrayList<Handed>();
        for (var each : batch) {
            var file = each.file();
            try {
                var reading = workbooks.read(
                        each.county(), year, file.content(), Objects.requireNonNull(remembered.get(each.county())));
                handed.add(new Handed(file, List.of(), reading));
                readable.add(file);
            } catch (Refusal refusal) {
                outcomes.put(file, new Refused(file.name(), refusal));
            }
        }
        if (!handed.isEmpty()) {
            var kept = Objects.requireNonNull(transactions.execute(begun -> keep(actor, year, handed)));
            for (var place = 0; place < kept.size(); place++) {
                var each = kept.get(place);
                outcomes.put(readable.get(place), new Taken(each.report(), Optional.ofNullable(each.columns())));
            }
        }
    }

    private List<Kept> keep(Actor actor, SchoolYear year, List<Handed> handed) {
        var kept = handedIn.keep(Sender.REGION, actor, year, handed);
        var facts = new TreeMap<String, String>();
        kept.forEach(each ->
                facts.put(each.report().county().value(), each.report().sha256().value()));
        ledger.append("STATISTICS", actor.name(), year.toString(), facts);
        return kept;
    }
}
