package org.junheng.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Digest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The digest of a case: its figures as stored, cell by cell, its statements, its explanations of queries, and what other modules keep of it. Always
 * computed anew; a stored one would not see a change behind the application's back.
 */
@Component
class CaseDigests {

    private final Statistics statistics;
    private final StatementRepository statements;
    private final QueryExplanationRepository explanations;
    private final ObjectProvider<DigestPart> parts;

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
        var sha256 = Digest.sha256();
        add(sha256, casefile.id().toString());
        add(sha256, casefile.county().value());
        add(sha256, casefile.round());
        add(sha256, casefile.edition().value());
        add(sha256, figures(casefile.statistics()));
        statements.latest(casefile.id()).forEach(statement -> add(sha256, statement));
        explanations.latest(casefile.id()).forEach(said -> add(sha256, said));
        parts.stream().sorted(Comparator.comparing(DigestPart::name)).forEach(part -> {
            add(sha256, part.name());
            part.lines(casefile.id()).forEach(line -> add(sha256, line));
        });
        return Digest.of(sha256);
    }

    private String figures(@Nullable StatisticsId id) {
        return id == null ? "" : statistics.digest(id).value();
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
