package org.junheng.certification;

import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junheng.attainment.Grade;
import org.junheng.attainment.MonitoringRecord;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RoundFixture;
import org.junheng.casefile.Rounds;
import org.junheng.certification.Amendments.Explanation;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.identity.People;
import org.junheng.notice.Notices;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.platform.time.MovableClock;
import org.junheng.review.CheckDraft;
import org.junheng.review.MeasureDraft;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Problem;
import org.junheng.review.ProblemDraft;
import org.junheng.review.ProblemList;
import org.junheng.review.Problems;
import org.junheng.review.RecordedVisit;
import org.junheng.review.RectificationChecks;
import org.junheng.review.RectificationPlan;
import org.junheng.review.RectificationResults;
import org.junheng.review.ResultDraft;
import org.junheng.review.ReviewedItems;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that go the whole way of {@code county-certification.bpmn}, each in a round of its own, each step by whom it belongs to. */
@Component
class PathAtWork {

    /** The steps in which somebody judges whether problems are solved. */
    private static final Set<String> CHECKS =
            Set.of("userTask_checkRectification", "userTask_reviewAmendments", "userTask_reviewItems");

    static final RegionCode PROVINCE = new RegionCode("32");
    static final Actor OFFICER = actor(Role.PROVINCE_OFFICER, PROVINCE);
    static final Actor PROVINCE_LEADER = actor(Role.PROVINCE_LEADER, PROVINCE);
    static final Actor NATION_LEADER = actor(Role.NATION_LEADER, RegionCode.NATION);

    private static final int MOST_STEPS = 90;
    private static final int EXPERTS = 5;
    private static final DemoCases.Script SCRIPT = new DemoCases.Script(
            "2026",
            "测试人员",
            "经核对属实",
            "报告正文",
            "测政发〔2026〕1号",
            "佐证.pdf",
            "公示名单",
            "认定名单",
            Map.of(),
            Map.of("QUALITY_MONITORING", new StepWork(List.of(), null, monitoring())),
            List.of());

    private final CasePath path;
    private final CountyAtWork county;
    private final Casefiles casefiles;
    private final Rounds rounds;
    private final DemoWork work;
    private final Inbox inbox;
    private final Tasks tasks;
    private final People people;
    private final JdbcClient jdbc;
    private final Problems problems;
    private final Documents documents;
    private final Notices notices;
    private final MovableClock clock;
    private final AtomicInteger next = new AtomicInteger();

    PathAtWork(
            CasePath path,
            CountyAtWork county,
            Casefiles casefiles,
            Rounds rounds,
            DemoWork work,
            Inbox inbox,
            Tasks tasks,
            People people,
            JdbcClient jdbc,
            Problems problems,
            Documents documents,
            Notices notices,
            MovableClock clock) {
        this.path = path;
        this.county = county;
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.work = work;
        this.inbox = inbox;
        this.tasks = tasks;
        this.people = people;
        this.jdbc = jdbc;
        this.problems = problems;
        this.documents = documents;
        this.notices = notices;
        this.clock = clock;
    }

    /** The results of the state's monitoring (Q9), within all limits. */
    private static MonitoringRecord monitoring() {
        return new MonitoringRecord(
                2024,
                "监测报告",
                "",
                List.of(
                        new MonitoringRecord.Line(Grade.FOURTH, "语文", 4, new BigDecimal("0.08")),
                        new MonitoringRecord.Line(Grade.EIGHTH, "数学", 3, new BigDecimal("0.1499"))));
    }

    /** A case just opened, in a round of its own. */
    CaseId open() {
        return open(round());
    }

    /** A case of a county that no other test has, in this round. */
    CaseId open(String round) {
        var code = new RegionCode(
                jdbc.sql("""
                        select region.code from region join region_path on region_path.region = region.code
                        where region_path.ancestor = '32' and region.level = 'COUNTY' and region.applicant
                            and region.code not in ('320682', '320685')
                        order by region.code desc offset ? limit 1""").param(next.getAndIncrement()).query(String.class).single());
        return path.open(editor(code), code, round);
    }

    /** A round like the demo's, that no other test has. */
    String round() {
        var like = rounds.get("2026");
        var id = "2026-path-" + next.get();
        rounds.save(actor(Role.ADMIN, RegionCode.NATION), RoundFixture.like(like, id, like.edition()));
        return id;
    }

    /** A case that has come to this step, without objection on its way. */
    CaseId at(String step) {
        var id = open();
        advance(id, step);
        return id;
    }

    /** A case that has come to this state, without objection on its way. */
    CaseId at(CaseState state) {
        var id = open();
        advance(id, state);
        return id;
    }

    /** Does step after step, without objection, until this one is open. */
    void advance(CaseId id, String until) {
        advance(id, until, () -> county.steps(id).contains(until));
    }

    /** Does step after step, without objection, until the case has this state. */
    void advance(CaseId id, CaseState until) {
        advance(id, until.name(), () -> casefiles.get(id).state() == until);
    }

    private void advance(CaseId id, String until, BooleanSupplier there) {
        for (var step = 0; step < MOST_STEPS; step++) {
            if (there.getAsBoolean()) {
                return;
            }
            var open = inbox.ofCase(id.toString());
            if (open.isEmpty()) {
                endNotice(id);
            } else {
                perform(open.getFirst());
            }
        }
        throw new AssertionError("Never came to " + until + ": " + county.steps(id));
    }

    /** Moves the clock past the end of the notice that the case stands on, and waits for what follows. */
    void endNotice(CaseId id) {
        var notice = notices.of(id).orElseThrow(() -> new AssertionError("Nothing to do: " + casefiles.get(id)));
        var left = Duration.between(clock.instant(), notice.ends()).plusMinutes(1);
        if (left.isPositive()) {
            clock.advance(left);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !county.steps(id).isEmpty() || casefiles.get(id).state() != CaseState.PUBLIC_NOTICE);
    }

    /** Does the first open step of this name without objection. */
    void perform(CaseId id, String step) {
        perform(county.todo(id, step));
    }

    /** Does a step without objection. */
    void perform(Todo todo) {
        var actor = actorFor(todo);
        prepare(todo);
        if (todo.assignee() == null) {
            tasks.claim(actor, todo.id());
        }
        tasks.complete(actor, todo.id(), routine(actor, todo));
    }

    /** Completes the first open step of this name, by whom it is for. */
    void complete(CaseId id, String step, String decision, Record data) {
        complete(county.todo(id, step), decision, data);
    }

    void readProof(Actor actor, CaseId id) {
        work.readProof(actor, id);
    }

    void complete(Todo todo, String decision, Record data) {
        var actor = actorFor(todo);
        if (todo.assignee() == null) {
            tasks.claim(actor, todo.id());
        }
        if (CHECKS.contains(todo.step())) {
            readProof(actor, CaseId.parse(todo.caseKey()));
        }
        tasks.complete(actor, todo.id(), new Completion(decision, "意见：" + decision, data));
    }

    /** The visit that the city records, with one problem of this item. */
    RecordedVisit visited(CaseId id, String item) {
        var todo = county.todo(id, "recordVisit");
        var recorded = (RecordedVisit) routine(actorFor(todo), todo).data();
        return new RecordedVisit(recorded.visit(), problem(item).drafts());
    }

    /** Opinions without objection on all that the open step judges; none where it is the province's. */
    List<OpinionDraft> reviewed(CaseId id) {
        var todo = inbox.ofCase(id.toString()).getFirst();
        return ((ReviewedItems) routine(actorFor(todo), todo).data()).drafts();
    }

    /** What must lie ready before a step can be done. */
    void prepare(Todo todo) {
        var id = CaseId.parse(todo.caseKey());
        switch (todo.step()) {
            case "userTask_importStatistics" -> county.importWorkbook(id, CountyAtWork.MEETS);
            case "userTask_collectEvidence" -> county.fillBoxes(id);
            default -> {}
        }
    }

    /** How a step is completed without objection. */
    Completion routine(Actor actor, Todo todo) {
        return switch (todo.step().substring("userTask_".length())) {
            case "amendMaterials" -> done("SUBMIT", new Amendments(List.of(), null));
            case "reviewAmendments" -> done("SUBMIT", new ReviewedItems(null, null));
            case "forwardQuestion", "checkAnswer", "forwardReturn", "forwardAmendments" ->
                done("FORWARD", new NoData());
            default -> work.of(actor, todo, SCRIPT, false);
        };
    }

    /** Whoever the task is for. */
    Actor actorFor(Todo todo) {
        var group = todo.candidates().stream().min(Comparator.comparing((String each) -> each.contains(":")));
        if (group.isEmpty()) {
            return appointed(todo);
        }
        var parts = group.get().split("[@:]", 3);
        var region = new RegionCode(parts[1]);
        var role = Role.valueOf(parts[0]);
        return parts.length == 2
                ? actor(role, region)
                : new Actor(parts[2], parts[2], Set.of(new Grant(role, region, parts[2])));
    }

    /** Answers a return of these items with explanations. */
    void amend(CaseId id, String... items) {
        complete(
                id,
                "amendMaterials",
                "SUBMIT",
                new Amendments(
                        List.of(items).stream()
                                .map(item -> new Explanation(item, "已补充说明"))
                                .toList(),
                        null));
    }

    /** Plans, carries out and checks the rectification of all open problems, with this outcome for each. */
    void rectify(CaseId id, String outcome) {
        Actor editor = county.editorOf(id);
        var open = problems.of(editor, id).stream().filter(Problem::isOpen).toList();
        complete(
                id,
                "planRectification",
                "SUBMIT",
                new RectificationPlan(open.stream()
                        .map(problem -> new MeasureDraft(problem.id(), "扩建校舍", "教育局", today().plusDays(20)))
                        .toList()));
        county.addDocument(id, ExtraBox.RECTIFICATION.name(), "整改.pdf");
        var proof = documents.list(editor, id).getLast();
        complete(
                id,
                "submitRectification",
                "SUBMIT",
                new RectificationResults(open.stream()
                        .map(problem -> new ResultDraft(
                                problem.id(), "已完成", List.of(proof.id().toString())))
                        .toList()));
        complete(
                id,
                "checkRectification",
                outcome,
                new RectificationChecks(open.stream()
                        .map(problem -> new CheckDraft(problem.id(), outcome.equals("SETTLED"), "现场查看"))
                        .toList()));
    }

    /** The named items with a reason each. */
    static LeaderDecision returning(String... items) {
        return new LeaderDecision(
                List.of(items).stream()
                        .map(item -> new ReturnedItem(item, "请补充说明"))
                        .toList(),
                "");
    }

    /** A list of one problem with this item. */
    static ProblemList problem(String item) {
        return new ProblemList(List.of(new ProblemDraft(item, "与公示情况不符", null)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor appointed(Todo todo) {
        var query = new TodoQuery(Todo.State.OPEN, todo.caseKey(), null, todo.step(), null);
        return IntStream.rangeClosed(1, EXPERTS)
                .mapToObj(number -> people.actor("expert." + number))
                .filter(expert -> inbox.page(expert, query, 0, 1).stream()
                        .anyMatch(own -> own.id().equals(todo.id())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody for " + todo));
    }

    private static Completion done(String decision, Record data) {
        return new Completion(decision, "意见：" + decision, data);
    }
}
