package org.junheng.certification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.LogEntry;
import org.junheng.evidence.Documents;
import org.junheng.platform.database.Turns;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.RelivedPast;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's cases, from {@code certification/demo-cases.json}: each county really goes its way, step by step, up to the
 * one named, beginning some time ago and taking its time for every step. Where a killed start left one on its way, the next
 * start goes on; any other county that has a case stays as it is.
 */
@Component
@Profile("demo")
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int MOST_STEPS = 80;
    private static final Duration FROM_MIDNIGHT_TO_WORK = Duration.ofHours(10);

    private final CasePath path;
    private final Casefiles casefiles;
    private final CaseStatistics statistics;
    private final Documents documents;
    private final Inbox inbox;
    private final Tasks tasks;
    private final DemoActors actors;
    private final DemoWork work;
    private final DemoGrowth growth;
    private final CaseLog log;
    private final RelivedPast past;
    private final Turns turns;
    private final Script script;

    DemoCases(
            CasePath path,
            Casefiles casefiles,
            CaseStatistics statistics,
            Documents documents,
            Inbox inbox,
            Tasks tasks,
            DemoActors actors,
            DemoWork work,
            DemoGrowth growth,
            CaseLog log,
            RelivedPast past,
            Turns turns,
            JsonMapper json)
            throws IOException {
        this.path = path;
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.documents = documents;
        this.inbox = inbox;
        this.tasks = tasks;
        this.actors = actors;
        this.work = work;
        this.growth = growth;
        this.log = log;
        this.past = past;
        this.turns = turns;
        try (var file = new ClassPathResource("certification/demo-cases.json").getInputStream()) {
            this.script = json.readValue(file, Script.class);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var began = System.nanoTime();
        past.whileTimersRest(() -> turns.take("demo-cases", () -> script.cases().forEach(this::grow)));
        LOG.info("The demo's cases are there after {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    void grow(Planned planned) {
        var county = new RegionCode(planned.county());
        var editor = actors.of(Role.COUNTY_EDITOR, county, script.person());
        var query = new CaseQuery(county, null, script.round(), null);
        var there = casefiles.page(editor, query, 0, 1);
        if (there.isEmpty()) {
            growth.begin(county, script.round());
            past.from(
                    Duration.ofDays(planned.daysAgo()),
                    () -> advance(path.open(editor, county, script.round()), planned));
        } else if (growth.isUnfinished(county, script.round())) {
            var casefile = there.getFirst();
            past.since(lastMoved(casefile), () -> advance(casefile.id(), planned));
        }
        growth.finish(county, script.round());
    }

    /** When something last happened in the case; it goes on from there, not before. */
    private Instant lastMoved(Casefile casefile) {
        var id = casefile.id();
        return Stream.of(
                        Stream.of(casefile.since()),
                        log.of(id).stream().map(LogEntry::at),
                        inbox.ofCase(id.toString()).stream().map(Todo::created))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void advance(CaseId id, Planned planned) {
        for (var step = 0; step < MOST_STEPS; step++) {
            var open = inbox.ofCase(id.toString());
            if (isThere(id, open, planned.until())) {
                return;
            }
            if (open.isEmpty()) {
                past.passToTimer(id.toString());
                past.pass(FROM_MIDNIGHT_TO_WORK);
            } else {
                perform(id, open.getFirst(), planned);
            }
        }
        throw new IllegalStateException("Never came to %s: %s".formatted(planned.until(), planned.county()));
    }

    private boolean isThere(CaseId id, List<Todo> open, String until) {
        return open.stream().anyMatch(todo -> todo.step().equals(until))
                || casefiles.get(id).state().name().equals(until);
    }

    private void perform(CaseId id, Todo todo, Planned planned) {
        past.pass(Duration.ofDays(script.days().getOrDefault(todo.step(), 0)));
        var actor = actors.of(todo, script.person());
        if (todo.step().equals("userTask_importStatistics")) {
            importWorkbook(id, actor, planned.workbook());
        }
        if (todo.step().equals("userTask_collectEvidence")) {
            fillBoxes(id, actor);
        }
        tasks.claim(actor, todo.id());
        var returns = planned.until().equals("userTask_amendMaterials");
        tasks.complete(actor, todo.id(), work.of(actor, todo, script, returns));
    }

    private void importWorkbook(CaseId id, Actor actor, String workbook) {
        try (var content = new ClassPathResource(workbook).getInputStream()) {
            statistics.importWorkbook(actor, id, workbook.substring(workbook.indexOf('/') + 1), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fillBoxes(CaseId id, Actor actor) {
        try {
            var file = page();
            for (var item : documents.itemsWithout(id)) {
                documents.add(actor, id, item, item + "-01 " + script.fileName(), new ByteArrayInputStream(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] page() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    /**
     * What the demo shows.
     *
     * @param days how many days each step takes, by its id
     * @param steps what a step of the national acceptance leaves, by its code, where it is more than a decision
     */
    record Script(
            String round,
            String person,
            String text,
            String report,
            String documentNumber,
            String fileName,
            String noticeTitle,
            String list,
            Map<String, Integer> days,
            Map<String, StepWork> steps,
            List<Planned> cases) {}

    /**
     * One county's way.
     *
     * @param until the step or the state it stands at in the end
     * @param daysAgo when it began
     */
    record Planned(String county, String workbook, String until, int daysAgo) {}
}
