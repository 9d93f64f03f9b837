package org.junheng.casefile;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Digest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The digest of a case: its figures as stored, cell by cell, its statements, its explanations of queries, and what other modules keep of it. Computed
 * anew wherever something is decided; a kept one is only shown.
 */
@Component
class CaseDigests {

    private final Statistics statistics;
    private final StatementRepository statements;
    private final QueryExplanationRepository explanations;
    private final ObjectProvider<DigestPart> parts;
    private final KeptDigests kept = new KeptDigests();

    CaseDigests(
            Statistics statistics,
            StatementRepository statements,
            QueryExplanationRepository explanations,
            ObjectProvider<DigestPart> parts) {
        this.statistics = statistics;
        this.statements = statements;
        this.explanations = explanations;
        this.parts = parts;
    }

    Digest of(Casefile casefile) {
        return contents(List.of(casefile), DigestPart::lines).digest(casefile);
    }

    /** The digests of several cases, with as many SQL statements as for one. */
    Map<CaseId, Digest> of(List<Casefile> casefiles) {
        if (casefiles.isEmpty()) {
            return Map.of();
        }
        return digests(casefiles, DigestPart::lines);
    }

    /** The same to be shown, without reading all again of cases in which nothing changed. */
    Map<CaseId, Digest> shown(List<Casefile> casefiles) {
        if (casefiles.isEmpty()) {
            return Map.of();
        }
        var marks = digests(casefiles, DigestPart::marks);
        var shown = new HashMap<CaseId, Digest>();
        marks.forEach((id, mark) -> kept.find(mark).ifPresent(digest -> shown.put(id, digest)));
        var unknown = casefiles.stream()
                .filter(casefile -> !shown.containsKey(casefile.id()))
                .toList();
        if (!unknown.isEmpty()) {
            var anew = of(unknown);
            // What changed meanwhile may be in it or not.
            digests(unknown, DigestPart::marks).forEach((id, mark) -> {
                var digest = Objects.requireNonNull(anew.get(id));
                shown.put(id, digest);
                if (mark.equals(marks.get(id))) {
                    kept.put(mark, digest);
                }
            });
        }
        return shown;
    }

    private Map<CaseId, Digest> digests(List<Casefile> casefiles, Reading reading) {
        var contents = contents(casefiles, reading);
        return casefiles.stream().collect(toMap(Casefile::id, contents::digest));
    }

    /** What is read of a part. */
    private interface Reading {

        Map<CaseId, List<String>> of(DigestPart part, Set<CaseId> ids);
    }

    private Contents contents(List<Casefile> casefiles, Reading reading) {
        var ids = casefiles.stream().map(Casefile::id).collect(toSet());
        var figures = casefiles.stream()
                .map(Casefile::statistics)
                .filter(Objects::nonNull)
                .collect(toSet());
        var others = new TreeMap<String, Map<CaseId, List<String>>>();
        parts.forEach(part -> others.put(part.name(), reading.of(part, ids)));
        return new Contents(statistics.digests(figures), statements.latest(ids), explanations.latest(ids), others);
    }

    /** What cases hold, each thing by case; the other modules' parts by name first. */
    private record Contents(
            Map<StatisticsId, Digest> figures,
            Map<CaseId, List<Statement>> statements,
            Map<CaseId, List<QueryExplanation>> explanations,
            SortedMap<String, Map<CaseId, List<String>>> parts) {

        Digest digest(Casefile casefile) {
            var id = casefile.id();
            var sha256 = Digest.sha256();
            add(sha256, id.toString());
            add(sha256, casefile.county().value());
            add(sha256, casefile.round());
            add(sha256, casefile.edition().value());
            add(sha256, figuresOf(casefile));
            statements.getOrDefault(id, List.of()).forEach(statement -> add(sha256, statement));
            explanations.getOrDefault(id, List.of()).forEach(said -> add(sha256, said));
            parts.forEach((name, lines) -> {
                add(sha256, name);
                lines.getOrDefault(id, List.of()).forEach(line -> add(sha256, line));
            });
            return Digest.of(sha256);
        }

        private String figuresOf(Casefile casefile) {
            var used = casefile.statistics();
            return used == null ? "" : String.valueOf(figures.get(used));
        }
    }

    private static void add(MessageDigest sha256, Statement statement) {
        add(sha256, statement.item());
        add(sha256, Integer.toString(statement.version()));
        add(sha256, statement.claim().name());
        add(sha256, statement.value() == null ? "" : statement.value());
        add(sha256, statement.explanation());
        add(sha256, statement.by());
        add(sha256, statement.onBehalfOf() == null ? "" : statement.onBehalfOf());
    }

    private static void add(MessageDigest sha256, QueryExplanation said) {
        add(sha256, said.query());
        said.facts().forEach(fact -> add(sha256, fact));
        add(sha256, said.explanation());
        add(sha256, said.by());
    }

    /** Each field goes in with its length, so that no two different cases run together into one text. */
    private static void add(MessageDigest sha256, String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha256.update(bytes);
    }
}
