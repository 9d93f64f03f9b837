package org.junheng.platform.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junheng.platform.time.MovableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets cases of the demo go their way in the past: the thread that relives it fires the engine's timers at their own time,
 * while the engine's own executor, which knows the present only, rests.
 */
@Component
@Profile("demo")
public class RelivedPast {

    private final MovableClock clock;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JobExecutor executor;

    RelivedPast(MovableClock clock, ProcessEngine engine) {
        this.clock = clock;
        this.runtime = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** Does the work while no timer fires by itself. */
    public void whileTimersRest(Runnable work) {
        var active = executor.isActive();
        executor.shutdown();
        try {
            work.run();
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    /** Does the work as if it were that much earlier. */
    public void from(Duration past, Runnable work) {
        clock.relive(past, work);
    }

    /** Does the work as if it were that moment. */
    public void since(Instant past, Runnable work) {
        clock.relive(Duration.between(past, clock.instant()), work);
    }

    /** Lets time pass; never beyond the present. */
    public void pass(Duration time) {
        clock.pass(time);
    }

    /** Lets time pass until the case's next timer is due, and fires it. */
    public void passToTimer(String caseKey) {
        var timer = timer(caseKey).orElseThrow(() -> new IllegalStateException("Waits for no time: " + caseKey));
        var wait = Duration.between(clock.instant(), timer.getDuedate().toInstant());
        clock.pass(wait.isNegative() ? Duration.ZERO : wait);
        management.executeJob(timer.getId());
    }

    private Optional<Job> timer(String caseKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .min(Comparator.comparing(Job::getDuedate));
    }
}
