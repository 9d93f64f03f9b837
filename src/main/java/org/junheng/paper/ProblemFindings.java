package org.junheng.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.review.Problem;
import org.junheng.review.Rectification;
import org.junheng.review.Rectifications;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** What papers say of the problems that city or province found, and of what was done about them. */
@Component
class ProblemFindings {

    private final Rectifications rectifications;
    private final Documents documents;
    private final Editions editions;
    private final Shown shown;

    ProblemFindings(Rectifications rectifications, Documents documents, Editions editions, Shown shown) {
        this.rectifications = rectifications;
        this.documents = documents;
        this.editions = editions;
        this.shown = shown;
    }

    /** The problems of this step that who asks may know of, with everything done about them. */
    List<Rectification> found(Ask ask) {
        return rectifications.of(ask.actor(), ask.id()).stream()
                .filter(one -> one.problem().level() == ask.level())
                .toList();
    }

    /** Those of which the county was told: what is listed after is for the next paper. */
    List<Rectification> told(Ask ask) {
        return found(ask).stream().filter(one -> one.problem().sentAt() != null).toList();
    }

    /** What was found, one row a problem. */
    List<Map<String, String>> rows(Ask ask, List<Rectification> found) {
        var edition = editions.get(ask.casefile().edition());
        return found.stream().map(one -> problem(one.problem(), edition)).toList();
    }

    /** In a sentence, how many were found and where they stand. */
    String summary(Ask ask) {
        var found = found(ask);
        return found.isEmpty()
                ? shown.word("paper.problems.none")
                : shown.word("paper.problems.found", found.size(), standing(found));
    }

    /** How many stand where, without what none stands at. */
    String standing(List<Rectification> found) {
        var counts = new TreeMap<Problem.Status, Integer>();
        found.forEach(one -> counts.merge(one.problem().status(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> shown.word(
                        "paper.problems.standing", shown.word(each.getKey().textKey()), each.getValue()))
                .collect(Collectors.joining(shown.word("paper.comma")));
    }

    /** What was found and what came of it, one row a problem. */
    List<Map<String, String>> outcomes(Ask ask) {
        var edition = editions.get(ask.casefile().edition());
        return found(ask).stream()
                .map(one -> {
                    var cells = problem(one.problem(), edition);
                    cells.putAll(outcome(one));
                    return cells;
                })
                .toList();
    }

    private Map<String, String> problem(Problem problem, Edition edition) {
        var cells = new HashMap<String, String>();
        cells.put("no", Integer.toString(problem.number()));
        cells.put("item", Shown.code(problem.item()));
        cells.put("title", shown.title(problem.item(), edition));
        cells.put("description", problem.description());
        cells.put("severity", shown.word(problem.severity().textKey()));
        cells.put("status", shown.word(problem.status().textKey()));
        return cells;
    }

    private Map<String, String> outcome(Rectification one) {
        return Map.of(
                "result", one.lastResult().map(Rectification.Result::result).orElseGet(shown::unsaid),
                "check", one.lastCheck().map(this::said).orElseGet(() -> shown.word("paper.check.none")));
    }

    private String said(Rectification.Check check) {
        var found = shown.word(check.settled() ? "paper.check.settled" : "paper.check.unsettled");
        return check.remark().isBlank() ? found : found + shown.word("paper.semicolon") + check.remark();
    }

    /** What the county plans and did, problem by problem. */
    List<Map<String, String>> ledger(Ask ask) {
        var edition = editions.get(ask.casefile().edition());
        var names = documents.list(ask.id()).stream()
                .collect(Collectors.toMap(document -> document.id().toString(), Document::name));
        return told(ask).stream()
                .map(one -> {
                    var cells = problem(one.problem(), edition);
                    cells.putAll(outcome(one));
                    cells.put(
                            "measure",
                            one.measure().map(Rectification.Measure::measure).orElseGet(shown::unsaid));
                    cells.put(
                            "responsible",
                            one.measure()
                                    .map(Rectification.Measure::responsible)
                                    .orElseGet(shown::unsaid));
                    cells.put(
                            "until",
                            one.measure().map(plan -> shown.day(plan.until())).orElseGet(shown::unsaid));
                    cells.put("proof", proof(one, names));
                    return cells;
                })
                .toList();
    }

    private String proof(Rectification one, Map<String, String> names) {
        return shown.orUnsaid(one.lastResult().map(Rectification.Result::documents).orElse(List.of()).stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining("\n")));
    }
}
