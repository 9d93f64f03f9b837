package org.junheng.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.CountyAssessment;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.shared.Digest;
import org.springframework.stereotype.Component;

/**
 * What each item of a case holds, as a digest: what the county states, the documents in its box, what the figures amount
 * to. An opinion stands while the digest of its item is unchanged.
 */
@Component
class ItemContents {

    private final Casefiles casefiles;
    private final Statements statements;
    private final Documents documents;
    private final CaseFigures figures;

    ItemContents(Casefiles casefiles, Statements statements, Documents documents, CaseFigures figures) {
        this.casefiles = casefiles;
        this.statements = statements;
        this.documents = documents;
        this.figures = figures;
    }

    /** By item, in the standard's order, the procedure last. */
    Map<String, Digest> of(Casefile casefile) {
        var assessment = figures.assessment(casefile);
        var boxes = documents.list(casefile.id());
        var contents = new LinkedHashMap<String, Digest>();
        for (var stated : statements.of(casefile.id())) {
            var item = stated.item().code();
            var lines = new ArrayList<String>();
            stated.statement().ifPresent(statement -> lines.add(line(statement)));
            boxes.stream()
                    .filter(document -> document.box().equals(item))
                    .map(ItemContents::line)
                    .sorted()
                    .forEach(lines::add);
            assessment.ifPresent(figures -> lines.addAll(lines(figures, item)));
            contents.put(item, digest(lines));
        }
        contents.put(Opinion.PROCEDURE, procedure(casefile));
        return contents;
    }

    /** Every handing up is a procedure of its own: calculation and signatures are repeated after a return. */
    private Digest procedure(Casefile casefile) {
        return digest(List.of(
                Integer.toString(casefiles.returns(casefile.id()).size()),
                Optional.ofNullable(casefile.sealed()).map(Digest::value).orElse("")));
    }

    private static String line(Statement statement) {
        return joined(
                "statement",
                statement.claim().name(),
                Objects.requireNonNullElse(statement.value(), ""),
                statement.explanation());
    }

    private static String line(Document document) {
        return joined("document", document.name(), document.sha256().value(), Boolean.toString(document.isCurrent()));
    }

    /** What the figures amount to for one item. */
    static List<String> lines(CountyAssessment assessment, String item) {
        var lines = new ArrayList<String>();
        for (var stage : assessment.stages()) {
            stage.coefficients().stream()
                    .filter(coefficient -> coefficient.item().equals(item))
                    .map(coefficient -> joined("coefficient", stage.stage().name(), text(coefficient.squared())))
                    .forEach(lines::add);
        }
        for (var unit : assessment.units()) {
            unit.items().stream()
                    .filter(each -> each.item().equals(item))
                    .map(each -> joined(
                            "unit",
                            unit.unit().school().value(),
                            unit.unit().stage().name(),
                            text(each.exact()),
                            each.reach().name()))
                    .sorted()
                    .forEach(lines::add);
        }
        assessment.items().stream()
                .filter(verdict -> verdict.item().equals(item))
                .map(verdict ->
                        joined("verdict", verdict.verdict().name(), Objects.requireNonNullElse(verdict.value(), "")))
                .forEach(lines::add);
        return lines;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Each part with its length, so that no two contents run together into one text. */
    private static String joined(String... parts) {
        var line = new StringBuilder();
        for (var part : parts) {
            line.append(part.length()).append(':').append(part);
        }
        return line.toString();
    }

    private static Digest digest(List<String> lines) {
        return Digest.of(String.join("\n", lines));
    }
}
