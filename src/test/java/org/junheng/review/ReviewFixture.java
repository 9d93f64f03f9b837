package org.junheng.review;

import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Round;
import org.junheng.casefile.RoundFixture;
import org.junheng.casefile.Rounds;
import org.junheng.identity.People;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases with figures, handed up and locked, in a round of their own, and people who review them. */
@Component
class ReviewFixture {

    private static final String ROUND = "2026-review";

    private final Casefiles casefiles;
    private final Rounds rounds;
    private final Editions editions;
    private final Statistics statistics;
    private final People people;
    private final Inbox inbox;
    private final Tasks tasks;
    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final Clock clock;
    private final AtomicInteger next = new AtomicInteger();

    ReviewFixture(
            Casefiles casefiles,
            Rounds rounds,
            Editions editions,
            Statistics statistics,
            People people,
            Inbox inbox,
            Tasks tasks,
            JdbcClient jdbc,
            RuntimeService runtime,
            Clock clock) {
        this.casefiles = casefiles;
        this.rounds = rounds;
        this.editions = editions;
        this.statistics = statistics;
        this.people = people;
        this.inbox = inbox;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** A county of the demo's province that no other review test has; 如皋市 never is one. */
    RegionCode county() {
        return new RegionCode(
                jdbc.sql("""
                        select region.code from region join region_path on region_path.region = region.code
                        where region_path.ancestor = '32' and region.level = 'COUNTY' and region.applicant
                            and region.code <> '320682' order by region.code offset ? limit 1""").param(next.getAndIncrement()).query(String.class).single());
    }

    /** A case with the figures of the sample that meets the standard, locked, in this state. */
    CaseId open(RegionCode county, CaseState state) {
        var round = rounds.get("2026");
        rounds.save(actor(Role.ADMIN, RegionCode.NATION), copy(round));
        var id = casefiles.open(editor(county), county, ROUND);
        var report = statistics.importWorkbook(
                editor(county),
                county,
                round.schoolYear(),
                "county-meets.xlsx",
                new ByteArrayInputStream(WorkbookFixture.bytes("county-meets")));
        casefiles.adopt(id, report.statistics().orElseThrow());
        casefiles.seal(id);
        casefiles.moveTo(id, state);
        knowEmptyBoxes(id, county);
        return id;
    }

    /** Whoever reviews has stated of every box that nothing lies in it. */
    private void knowEmptyBoxes(CaseId id, RegionCode county) {
        var people = Stream.concat(
                Stream.of(reviewer(county).name(), officer(county).name()),
                IntStream.rangeClosed(1, 5).mapToObj(number -> "expert." + number));
        people.distinct()
                .forEach(person -> editions.national().items().stream()
                        .filter(Item::needsMaterial)
                        .forEach(item -> jdbc.sql(
                                        "insert into box_found_empty (case_id, box, person, at) values (?, ?, ?, now())")
                                .params(id.value(), item.code(), person)
                                .update()));
    }

    /** Somebody who reviews this county for its city. */
    static Actor reviewer(RegionCode county) {
        return actor(Role.CITY_REVIEWER, city(county));
    }

    /** Somebody who conducts the evaluation of this county for its province. */
    static Actor officer(RegionCode county) {
        return actor(Role.PROVINCE_OFFICER, province(county));
    }

    /** One of the demo's experts. */
    Actor expert(int number) {
        return people.actor("expert." + number);
    }

    /** An opinion of 达标 on every item. */
    static List<OpinionDraft> allMet(List<Standing> standings) {
        return standings.stream().map(standing -> met(standing.item())).toList();
    }

    static OpinionDraft met(String item) {
        return new OpinionDraft(item, Mark.VERIFIED, Judgement.MET, "");
    }

    static OpinionDraft notMet(String item, String why) {
        return new OpinionDraft(item, Mark.NEEDS_VISIT, Judgement.NOT_MET, why);
    }

    /** The open task of this step that the actor may have. */
    Todo task(Actor actor, CaseId id, String step) {
        return inbox.page(actor, new TodoQuery(Todo.State.OPEN, id.toString(), null, step, null), 0, 1).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + step + " for " + actor.name()));
    }

    /** Claims the task of this step and completes it. */
    void complete(Actor actor, CaseId id, String step, String decision, Record data) {
        var todo = task(actor, id, step);
        tasks.claim(actor, todo.id());
        tasks.complete(actor, todo.id(), new Completion(decision, "意见", data));
    }

    /** Where the case stands. */
    List<String> steps(CaseId id) {
        return inbox.ofCase(id.toString()).stream().map(Todo::step).distinct().toList();
    }

    /** The open steps of the case. */
    List<Todo> open(CaseId id) {
        return inbox.ofCase(id.toString());
    }

    /** Puts the case at one step of a model. */
    void start(String process, CaseId id, RegionCode county, String step) {
        start(process, id, county, step, "START");
    }

    /** Puts the case at one step of a model, resumed in this way. */
    void start(String process, CaseId id, RegionCode county, String step, String resumeAt) {
        runtime.createProcessInstanceByKey(process)
                .businessKey(id.toString())
                .setVariables(Map.of(
                        "county", county.value(),
                        "city", city(county).value(),
                        "province", province(county).value(),
                        "resumeAt", resumeAt))
                .startBeforeActivity(step)
                .execute();
    }

    /** A visit of the schools that the seed draws, told so many days ahead and over today. */
    Visit visit(int notice, long seed, @Nullable List<Visit.Meeting> meetings) {
        var today = LocalDate.now(clock);
        return new Visit(
                today.minusDays(notice), today, today, seed, null, meetings, "县级汇报", "查阅资料", "访谈", "合议", "反馈意见：总体良好");
    }

    private static Round copy(Round round) {
        return RoundFixture.like(round, ROUND, round.edition());
    }
}
