package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefiles;
import org.junheng.notice.Notices;
import org.junheng.notice.ObjectionInput;
import org.junheng.notice.Objections;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.ProjectionFixture;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do, in whatever order: no case is lost, no task is doubled, the inbox agrees with the engine. */
@IntegrationTest
class RandomWalkIT {

    private static final int COMMANDS = 45;

    @Autowired
    PathAtWork path;

    @Autowired
    WalkWork work;

    @Autowired
    CountyAtWork county;

    @Autowired
    CasePath cases;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseLog log;

    @Autowired
    Notices notices;

    @Autowired
    Objections objections;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    ProjectionFixture projection;

    /** A command with how many entries it leaves in the log if it is not refused. */
    private record Step(String name, int logged, Runnable command) {}

    @ParameterizedTest
    @ValueSource(longs = {7, 42})
    void Every_command_leaves_every_case_with_something_to_do_exactly_once(long seed) {
        var random = new Random(seed);
        var walked = new ArrayList<>(
                List.of(path.at("decideRecommendation"), path.at("publishList"), path.at(CaseState.NATION_PENDING)));
        var trail = new ArrayList<String>();

        for (var number = 0; number < COMMANDS; number++) {
            var index = random.nextInt(walked.size());
            var id = walked.get(index);
            if (casefiles.get(id).state().isEnd()) {
                var ended = casefiles.get(id);
                walked.set(index, cases.open(county.editorOf(id), ended.county(), ended.round()));
                continue;
            }
            var steps = steps(id, random);
            var step = steps.get(random.nextInt(steps.size()));
            var before = logged(id);
            var done = done(step);
            trail.add(step.name() + (done ? "" : " refused"));
            assertThat(logged(id)).as("%s", trail).isEqualTo(before + (done ? step.logged() : 0));
            walked.forEach(each -> assertSound(each, trail));
            assertInboxEqualsEngine();
        }
        assertThat(trail).filteredOn(each -> !each.endsWith("refused")).hasSizeGreaterThan(COMMANDS / 2);
    }

    private boolean done(Step step) {
        try {
            step.command().run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private List<Step> steps(CaseId id, Random random) {
        var steps = new ArrayList<Step>();
        for (var todo : inbox.ofCase(id.toString())) {
            var worker = path.actorFor(todo);
            if (todo.assignee() == null) {
                steps.add(new Step("claim " + todo.step(), 1, () -> tasks.claim(worker, todo.id())));
            } else {
                steps.add(new Step("put back " + todo.step(), 1, () -> tasks.putBack(worker, todo.id())));
                tasks.decisions(todo).forEach(decision -> steps.add(complete(worker, todo, decision)));
            }
        }
        for (var person : List.of(county.editorOf(id), reviewer(id), PathAtWork.OFFICER)) {
            if (mayTakeBack(person, id)) {
                steps.add(new Step("take back", 1, () -> cases.takeBack(person, id, "撤回")));
            }
        }
        if (cases.mayTerminate(county.leaderOf(id), id) && random.nextInt(4) == 0) {
            steps.add(new Step("terminate", 1, () -> cases.terminate(county.leaderOf(id), id, "终止")));
        }
        if (casefiles.get(id).state() == CaseState.PUBLIC_NOTICE) {
            steps.add(new Step("object", 0, () -> object(id)));
            steps.add(new Step("let the notice end", 0, () -> path.endNotice(id)));
        }
        return steps;
    }

    private Step complete(Actor worker, Todo todo, String decision) {
        return new Step("%s %s".formatted(todo.step(), decision), 1, () -> {
            path.prepare(todo);
            tasks.complete(worker, todo.id(), new Completion(decision, "意见", work.data(worker, todo, decision)));
        });
    }

    private boolean mayTakeBack(Actor person, CaseId id) {
        try {
            return cases.mayTakeBack(person, id);
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void object(CaseId id) {
        var input = new ObjectionInput("王女士", "13800000000", "数据不实");
        objections.raise(notices.of(id).orElseThrow().id(), county.county(id), input);
    }

    private void assertSound(CaseId id, List<String> trail) {
        var open = inbox.ofCase(id.toString());
        if (casefiles.get(id).state().isEnd()) {
            assertThat(open).as("%s", trail).isEmpty();
            assertThat(instances(id)).as("%s", trail).isZero();
        } else if (open.isEmpty()) {
            assertThat(timers(id)).as("nothing to do after %s", trail).isPositive();
        }
        assertThat(open)
                .as("%s", trail)
                .extracting(todo -> todo.step() + todo.element())
                .doesNotHaveDuplicates();
    }

    /** Other tests' timers may be about to fire; mostly there is nothing to wait for. */
    private void assertInboxEqualsEngine() {
        await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(10))
                .until(() -> projection.differences().isEmpty());
    }

    private long instances(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .count();
    }

    private long timers(CaseId id) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .mapToLong(instance -> jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .count())
                .sum();
    }

    private long logged(CaseId id) {
        return log.of(id).stream().filter(entry -> !entry.step().isEmpty()).count();
    }

    private Actor reviewer(CaseId id) {
        return actor(Role.CITY_REVIEWER, city(county.county(id)));
    }
}
