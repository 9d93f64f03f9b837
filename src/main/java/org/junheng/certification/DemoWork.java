package org.junheng.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Claim;
import org.junheng.certification.DemoCases.Script;
import org.junheng.certification.EligibilityStatement.VetoStatement;
import org.junheng.certification.ItemStatements.ItemStatement;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.reading.Ticks;
import org.junheng.review.Appointment;
import org.junheng.review.GivenOpinions;
import org.junheng.review.Judgement;
import org.junheng.review.Level;
import org.junheng.review.Mark;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Opinions;
import org.junheng.review.ProblemList;
import org.junheng.review.Qualification;
import org.junheng.review.RecordedVisit;
import org.junheng.review.Report;
import org.junheng.review.ReviewedItems;
import org.junheng.review.Visit;
import org.junheng.review.Visits;
import org.junheng.shared.Actor;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.junheng.survey.Respondents;
import org.junheng.survey.Source;
import org.junheng.survey.SurveyRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the demo's people complete each step: without objection, unless the case shall be returned. */
@Component
@Profile("demo")
class DemoWork {

    private static final long SEED = 2026;
    private static final int SCHOOLS = 10;
    private static final int RESIDENTS = 870_000;
    private static final List<String> EXPERTS = List.of("expert.1", "expert.2", "expert.3");

    private final Editions editions;
    private final Opinions opinions;
    private final Visits visits;
    private final Ticks ticks;
    private final Documents documents;
    private final Clock clock;

    DemoWork(Editions editions, Opinions opinions, Visits visits, Ticks ticks, Documents documents, Clock clock) {
        this.ticks = ticks;
        this.documents = documents;
        this.editions = editions;
        this.opinions = opinions;
        this.visits = visits;
        this.clock = clock;
    }

    Completion of(Actor actor, Todo todo, Script script, boolean returns) {
        var text = script.text();
        var id = CaseId.parse(todo.caseKey());
        return switch (todo.step().substring("userTask_".length())) {
            case "confirmEligibility" -> submit(text, eligibility(text));
            case "confirmSheets" -> submit(text, new SheetsOnBehalf(List.of(), true));
            case "stateItems" -> submit(text, statements(String.valueOf(todo.element()), text));
            case "writeSelfReport" -> submit(text, new SelfReport(script.report(), text, text, text, text));
            case "sign" -> new Completion("APPROVE", text, new Signing(null, "", script.documentNumber()));
            case "handUp" -> submit(text, new CountyRequest(script.documentNumber(), today()));
            case "takeUp" -> new Completion("ACCEPT", text, new NoData());
            case "reviewItems" ->
                submit(
                        text,
                        new ReviewedItems(opinions(actor, id, Level.CITY, text).drafts(), null));
            case "recordVisit" -> visited(actor, todo, id, text);
            case "writeReviewReport", "writeEvaluationReport" ->
                submit(text, new Report(script.report(), Report.Proposal.RECOMMEND));
            case "decideRecommendation", "applyToState" ->
                new Completion("RECOMMEND", text, new LeaderDecision(List.of(), script.documentNumber()));
            case "examineQualification" -> new Completion("PASS", text, qualification(text));
            case "recordSurvey" -> submit(text, survey(script));
            case "appointPanel" -> submit(text, new Appointment(EXPERTS));
            case "giveOpinion" -> submit(text, opinions(actor, id, Level.EXPERT, text));
            case "consolidateOpinions" -> submit(text, new GivenOpinions(List.of()));
            case "listProblems" -> new Completion("NONE", text, new ProblemList(List.of()));
            case "decideEvaluation" -> evaluation(script, returns);
            case "publishList" -> submit(text, new PublishedList(script.noticeTitle(), text, null));
            case "performStep" -> new Completion("PASS", text, national(todo, script));
            case "decideAcceptance" ->
                new Completion(
                        "CERTIFY",
                        text,
                        new AcceptanceDecision(List.of(), script.documentNumber(), today(), script.list()));
            default -> submit(text, new NoData());
        };
    }

    private static StepWork national(Todo todo, Script script) {
        return script.steps().getOrDefault(String.valueOf(todo.element()), StepWork.plain());
    }

    private static Completion submit(String text, Record data) {
        return new Completion("SUBMIT", text, data);
    }

    private static Completion evaluation(Script script, boolean returns) {
        return returns
                ? new Completion(
                        "RETURN",
                        script.text(),
                        new LeaderDecision(
                                List.of(new ReturnedItem("G4", script.text()), new ReturnedItem("Q5", script.text())),
                                ""))
                : new Completion("RECOMMEND", script.text(), new LeaderDecision(List.of(), script.documentNumber()));
    }

    private EligibilityStatement eligibility(String text) {
        var vetoes = editions.national().vetoes().stream()
                .map(veto -> new VetoStatement(veto.code(), false, text))
                .toList();
        return new EligibilityStatement(today().minusYears(9), text, vetoes);
    }

    private ItemStatements statements(String department, String text) {
        return new ItemStatements(editions.national().ledBy(department).stream()
                .filter(Item::stated)
                .map(item -> new ItemStatement(item.code(), Claim.MET, null, text))
                .toList());
    }

    private GivenOpinions opinions(Actor actor, CaseId id, Level level, String text) {
        read(actor, id);
        return new GivenOpinions(opinions.standings(actor, id, level).stream()
                .map(standing -> new OpinionDraft(standing.item(), Mark.VERIFIED, Judgement.MET, text))
                .toList());
    }

    /** Opens a document of every box that has to be read before its item is judged. */
    void read(Actor actor, CaseId id) {
        for (var box : ticks.of(actor, id)) {
            if (box.isEmpty()) {
                ticks.foundEmpty(actor, id, box.box());
            } else if (!box.suffices()) {
                open(actor, box.unread().getFirst());
            }
        }
    }

    /** Opens what proves that problems are solved, before they are checked. */
    void readProof(Actor actor, CaseId id) {
        documents.list(actor, id).stream()
                .filter(document -> document.box().equals(ExtraBox.RECTIFICATION.name()))
                .filter(Document::isReadable)
                .forEach(document -> open(actor, document));
    }

    private void open(Actor actor, Document document) {
        try (var content = documents.open(actor, document.id())) {
            content.stream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Completion visited(Actor actor, Todo todo, CaseId id, String text) {
        var meetings = Arrays.stream(Visit.Group.values())
                .map(group -> new Visit.Meeting(group, 12, text))
                .toList();
        var schools = visits.draw(actor, id, SEED, SCHOOLS);
        var visit = new Visit(
                today().minusDays(5),
                today().minusDays(1),
                today(),
                SEED,
                schools,
                meetings,
                text,
                text,
                text,
                text,
                text);
        var decision = todo.process().equals("city-review") ? "NONE" : "SUBMIT";
        return new Completion(decision, text, new RecordedVisit(visit, List.of()));
    }

    private static Qualification qualification(String text) {
        return new Qualification(Arrays.stream(Qualification.Point.values())
                .map(point -> new Qualification.Finding(point, true, text))
                .toList());
    }

    private SurveyRecord survey(Script script) {
        var groups = Arrays.stream(Respondents.values())
                .map(group -> {
                    var count = group == Respondents.PARENTS ? 720 : 115;
                    return new SurveyRecord.Group(group, count, count - 5, count - 10, count - 15);
                })
                .toList();
        return new SurveyRecord(
                Source.PROVINCIAL,
                today().minusDays(9),
                today().minusDays(5),
                RESIDENTS,
                script.person(),
                script.text(),
                groups);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
