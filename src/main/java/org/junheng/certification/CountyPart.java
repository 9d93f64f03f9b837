package org.junheng.certification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ItemVerdict;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.casefile.StepRecord;
import org.junheng.dossier.DossierFile;
import org.junheng.dossier.DossierPart;
import org.junheng.dossier.HandOver;
import org.junheng.dossier.Table;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.shared.Actor;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the county adds to a dossier: its items as stated and computed, its report and who signed it. */
@Component
@Order(20)
class CountyPart implements DossierPart {

    private final Casefiles casefiles;
    private final Statements statements;
    private final CaseResults results;
    private final SelfReports reports;
    private final Signatures signatures;
    private final Editions editions;
    private final Rounds rounds;
    private final ChineseTexts words;

    CountyPart(
            Casefiles casefiles,
            Statements statements,
            CaseResults results,
            SelfReports reports,
            Signatures signatures,
            Editions editions,
            Rounds rounds,
            ChineseTexts words) {
        this.casefiles = casefiles;
        this.statements = statements;
        this.results = results;
        this.reports = reports;
        this.signatures = signatures;
        this.editions = editions;
        this.rounds = rounds;
        this.words = words;
    }

    @Override
    public List<DossierFile> of(Actor actor, CaseId id, HandOver handOver) {
        var folder = words.get("dossier.folder.tables");
        var files = new ArrayList<DossierFile>();
        files.add(items(actor, id).in(folder));
        reports.latest(id).ifPresent(report -> files.add(report(report)));
        var signed = signatures.valid(id);
        if (!signed.isEmpty()) {
            files.add(signatures(id, signed).in(folder));
        }
        return files;
    }

    private Table items(Actor actor, CaseId id) {
        var edition = editions.get(casefiles.get(id).edition());
        var computed = results.of(actor, id).map(CountyAssessment::items).orElse(List.of()).stream()
                .collect(Collectors.toMap(ItemVerdict::item, Function.identity()));
        var heads = words.all(
                "dossier.item.",
                "code",
                "title",
                "claim",
                "stated",
                "explanation",
                "by",
                "onBehalfOf",
                "at",
                "verdict",
                "value",
                "why");
        var rows = statements.of(actor, id).stream()
                .map(one -> row(one, edition, computed))
                .toList();
        return new Table(words.get("dossier.table.items"), heads, rows);
    }

    private List<String> row(Statements.Stated one, Edition edition, Map<String, ItemVerdict> computed) {
        var cells = new ArrayList<>(List.of(one.item().code(), one.item().title()));
        cells.addAll(one.statement()
                .map(statement -> stated(statement, edition))
                .orElseGet(() -> List.of(words.get("casefile.claim.none"), "", "", "", "", "")));
        var verdict = computed.get(one.item().code());
        cells.addAll(verdict == null ? List.of("", "", "") : computed(verdict));
        return cells;
    }

    private List<String> stated(Statement statement, Edition edition) {
        var onBehalfOf = statement.onBehalfOf();
        return List.of(
                words.get(statement.claim().textKey()),
                Objects.requireNonNullElse(statement.value(), ""),
                statement.explanation(),
                statement.byName(),
                onBehalfOf == null ? "" : edition.department(onBehalfOf).name(),
                words.moment(statement.at()));
    }

    private List<String> computed(ItemVerdict verdict) {
        return List.of(
                words.get("assessment.verdict." + verdict.verdict()),
                Objects.requireNonNullElse(verdict.value(), ""),
                verdict.explanation().stream()
                        .map(message -> words.get(message.key(), message.parameters()))
                        .collect(Collectors.joining("\n")));
    }

    private DossierFile report(StepRecord<SignedReport> kept) {
        var sections = kept.value().report().sections().entrySet().stream()
                .map(section -> words.get(section.getKey().textKey()) + "\n\n" + section.getValue() + "\n")
                .collect(Collectors.joining("\n"));
        return new DossierFile(
                words.get("dossier.folder.county") + "/" + words.get("dossier.selfReport") + ".txt",
                sections.getBytes(StandardCharsets.UTF_8));
    }

    private Table signatures(CaseId id, List<StepRecord<Signature>> signed) {
        var round = rounds.get(casefiles.get(id).round());
        var rows = signed.stream()
                .map(kept -> List.of(
                        round.label(kept.value().step()).orElse(kept.value().step()),
                        kept.byName(),
                        kept.value().opinion(),
                        Objects.toString(kept.value().details().heldOn(), ""),
                        kept.value().details().minutes(),
                        kept.value().details().number(),
                        words.moment(kept.at()),
                        kept.value().digest()))
                .toList();
        var heads =
                words.all("dossier.signature.", "step", "by", "opinion", "heldOn", "minutes", "number", "at", "digest");
        return new Table(words.get("dossier.table.signatures"), heads, rows);
    }
}
