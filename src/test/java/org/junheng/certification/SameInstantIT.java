package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who act on the same task at the same instant: one wins, the others are told so in words they understand. */
@IntegrationTest
class SameInstantIT {

    private static final int ROUNDS = 5;

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    CasePath paths;

    @Autowired
    Tasks tasks;

    @Autowired
    CaseLog log;

    @Autowired
    Texts texts;

    @Test
    void Of_two_who_claim_one_task_one_gets_it() throws Exception {
        var id = path.open();
        var todo = county.todo(id, "confirmEligibility");
        var one = editor(county.county(id), "甲");
        var other = editor(county.county(id), "乙");

        for (var round = 0; round < ROUNDS; round++) {
            var refused = together(() -> tasks.claim(one, todo.id()), () -> tasks.claim(other, todo.id()));

            assertOneRefused(refused, "platform.task.taken");
            var holder = county.todo(id, "confirmEligibility").assignee();
            tasks.putBack(one.name().equals(holder) ? one : other, todo.id());
        }
        assertThat(log.of(id))
                .filteredOn(entry -> entry.action().equals("CLAIM"))
                .hasSize(ROUNDS);
    }

    @Test
    void One_who_signs_twice_at_once_has_signed_once() throws Exception {
        var id = path.at("sign");
        var todo = county.todo(id, "sign");
        var signer = path.actorFor(todo);
        tasks.claim(signer, todo.id());
        var signing = new Completion("APPROVE", "同意", new Signing(null, "", "测政发〔2026〕1号"));

        var refused = together(
                () -> tasks.complete(signer, todo.id(), signing), () -> tasks.complete(signer, todo.id(), signing));

        assertOneRefused(refused, "platform.task.gone");
        assertThat(signed(id, todo.id())).isOne();
    }

    @Test
    void Taking_up_and_taking_back_at_once_leave_the_case_in_one_place() throws Exception {
        var id = path.at("takeUp");
        var todo = county.todo(id, "takeUp");
        var reviewer = path.actorFor(todo);

        var refused =
                together(() -> tasks.claim(reviewer, todo.id()), () -> paths.takeBack(county.editorOf(id), id, "补充说明"));

        assertThat(refused).as("one of the two").hasSize(1);
        assertThat(county.steps(id)).hasSize(1).isSubsetOf("takeUp", "amendMaterials");
    }

    private long signed(CaseId id, String task) {
        return log.of(id).stream()
                .filter(entry -> task.equals(entry.taskId()) && entry.action().equals("APPROVE"))
                .count();
    }

    private void assertOneRefused(List<Refusal> refused, String key) {
        assertThat(refused).singleElement().satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(texts.get(refusal)).matches("(?s).*\\p{IsHan}.*");
        });
    }

    private static Actor editor(RegionCode county, String name) {
        return new Actor(name, name, Set.of(new Grant(Role.COUNTY_EDITOR, county, null)));
    }

    /** Runs both at the same instant; what was refused. */
    private static List<Refusal> together(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Optional<Refusal>> first = () -> refusal(start, one);
        Callable<Optional<Refusal>> second = () -> refusal(start, other);
        var refused = new ArrayList<Refusal>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(List.of(first, second))) {
                result.get().ifPresent(refused::add);
            }
        }
        return refused;
    }

    private static Optional<Refusal> refusal(CyclicBarrier start, Runnable command) throws Exception {
        start.await();
        try {
            command.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
