package org.junheng.certification;

import java.util.Arrays;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.certification.Amendments.Explanation;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.review.CheckDraft;
import org.junheng.review.MeasureDraft;
import org.junheng.review.Problem;
import org.junheng.review.Problems;
import org.junheng.review.Qualification;
import org.junheng.review.Qualification.Finding;
import org.junheng.review.Qualification.Point;
import org.junheng.review.RecordedVisit;
import org.junheng.review.RectificationChecks;
import org.junheng.review.RectificationPlan;
import org.junheng.review.RectificationResults;
import org.junheng.review.ResultDraft;
import org.junheng.shared.Actor;
import org.springframework.stereotype.Component;

/** Data with which every decision on every step can be taken. */
@Component
class WalkWork {

    private static final ReturnedItem RETURNED = new ReturnedItem("G4", "请补充说明");

    private final PathAtWork path;
    private final CountyAtWork county;
    private final Casefiles casefiles;
    private final Problems problems;
    private final Documents documents;

    WalkWork(PathAtWork path, CountyAtWork county, Casefiles casefiles, Problems problems, Documents documents) {
        this.path = path;
        this.county = county;
        this.casefiles = casefiles;
        this.problems = problems;
        this.documents = documents;
    }

    Record data(Actor actor, Todo todo, String decision) {
        var id = CaseId.parse(todo.caseKey());
        return switch (todo.step().substring("userTask_".length()) + " " + decision) {
            case "amendMaterials SUBMIT" -> amendments(id);
            case "decideRecommendation RETURN", "decideEvaluation RETURN" -> PathAtWork.returning("G4");
            case "decideAcceptance RETURN" -> new AcceptanceDecision(List.of(RETURNED), "", null, "");
            case "decideAfterObjection RECOMMEND", "decideAfterObjection REJECT", "checkAnswer INSUFFICIENT" ->
                new NoData();
            case "examineQualification FAIL" -> unqualified();
            case "recordVisit RECTIFY" -> visitWithProblem(actor, todo);
            case "listProblems RECTIFY",
                    "investigateObjection DISMISS",
                    "investigateObjection UPHOLD_RECTIFY",
                    "investigateObjection UPHOLD_REJECT" -> PathAtWork.problem("G4");
            case "planRectification SUBMIT" -> plan(id);
            case "submitRectification SUBMIT" -> results(id);
            case "checkRectification SETTLED", "checkRectification AGAIN", "checkRectification REFUSED" ->
                checks(actor, id, decision);
            case "performStep QUESTION" -> new StepWork(List.of("请说明口径"), null, null);
            case "answerQuestion SUBMIT" -> new Answers(List.of("按五年周期"));
            default -> path.routine(actor, todo).data();
        };
    }

    private Amendments amendments(CaseId id) {
        return new Amendments(
                casefiles.get(id).openItems().stream()
                        .map(item -> new Explanation(item, "已说明"))
                        .toList(),
                null);
    }

    private static Qualification unqualified() {
        return new Qualification(Arrays.stream(Point.values())
                .map(point -> new Finding(point, point != Point.VETOES, "经核查"))
                .toList());
    }

    private RecordedVisit visitWithProblem(Actor actor, Todo todo) {
        var visited = (RecordedVisit) path.routine(actor, todo).data();
        return new RecordedVisit(visited.visit(), PathAtWork.problem("G9").drafts());
    }

    private RectificationPlan plan(CaseId id) {
        return new RectificationPlan(open(id).stream()
                .map(problem ->
                        new MeasureDraft(problem.id(), "整改", "教育局", path.today().plusDays(20)))
                .toList());
    }

    private RectificationResults results(CaseId id) {
        county.addDocument(id, ExtraBox.RECTIFICATION.name(), "整改.pdf");
        var proof = documents.list(county.editorOf(id), id).stream()
                .filter(document -> document.box().equals(ExtraBox.RECTIFICATION.name()))
                .map(document -> document.id().toString())
                .toList();
        return new RectificationResults(open(id).stream()
                .map(problem -> new ResultDraft(problem.id(), "已整改", proof))
                .toList());
    }

    private RectificationChecks checks(Actor actor, CaseId id, String decision) {
        path.readProof(actor, id);
        return new RectificationChecks(open(id).stream()
                .map(problem -> new CheckDraft(problem.id(), decision.equals("SETTLED"), "现场查看"))
                .toList());
    }

    private List<Problem> open(CaseId id) {
        return problems.of(county.editorOf(id), id).stream()
                .filter(Problem::isOpen)
                .toList();
    }
}
