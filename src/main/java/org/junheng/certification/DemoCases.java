package org.junheng.certification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Documents;
import org.junheng.identity.People;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.RelivedPast;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
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
 * one named, beginning some time ago and taking its time for every step. A county that has a case stays as it is.
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
    private final People people;
    private final Regions regions;
    private final DemoWork work;
    private final RelivedPast past;
    private final Script script;

    DemoCases(
            CasePath path,
            Casefiles casefiles,
            CaseStatistics statistics,
            Documents documents,
            Inbox inbox,
            Tasks tasks,
            People people,
            Regions regions,
            DemoWork work,
            RelivedPast past,
            JsonMapper json)
            throws IOException {
        this.path = path;
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.documents = documents;
        this.inbox = inbox;
        this.tasks = tasks;
        this.people = people;
        this.regions = regions;
        this.work = work;
        this.past = past;
        try (var file = new ClassPathResource("certification/demo-cases.json").getInputStream()) {
            this.script = json.readValue(file, Script.class);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var began = System.nanoTime();
        past.whileTimersRest(() -> script.cases().forEach(this::grow));
        LOG.info("The demo's cases are there after {} ms", (System.nanoTime() - began) / 1_000_000);
    }

    private void grow(Planned planned) {
        var county = new RegionCode(planned.county());
        var editor = actor(Role.COUNTY_EDITOR, county);
        if (casefiles.count(editor, new CaseQuery(county, null, script.round(), null)) == 0) {
            past.from(
                    Duration.ofDays(planned.daysAgo()),
                    () -> advance(path.open(editor, county, script.round()), planned));
        }
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
        var actor = actorFor(todo);
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

    /** Whoever the task is for: the demo's own person, or one made up for a county without people. */
    private Actor actorFor(Todo todo) {
        var group = todo.candidates().stream().min(Comparator.comparing((String each) -> each.contains(":")));
        if (group.isEmpty()) {
            return appointed(todo);
        }
        var parts = group.get().split("[@:]", 3);
        var region = new RegionCode(parts[1]);
        return parts.length == 2
                ? actor(Role.valueOf(parts[0]), region)
                : new Actor(
                        "demo." + group.get(),
                        script.person(),
                        Set.of(new Grant(Role.valueOf(parts[0]), region, parts[2])));
    }

    /** Who was appointed is not told with a case's steps; it stands in that person's own inbox. */
    private Actor appointed(Todo todo) {
        var query = new TodoQuery(Todo.State.OPEN, todo.caseKey(), null, todo.step(), null);
        return people.holding(Role.EXPERT, regions.provinceOf(todo.region())).stream()
                .map(person -> people.actor(person.name()))
                .filter(expert -> inbox.page(expert, query, 0, 1).stream()
                        .anyMatch(own -> own.id().equals(todo.id())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody for " + todo.name()));
    }

    private Actor actor(Role role, RegionCode region) {
        return people.holding(role, region).stream()
                .findFirst()
                .map(person -> people.actor(person.name()))
                .orElseGet(() -> new Actor(
                        "demo." + role.name().toLowerCase(Locale.ROOT) + "." + region,
                        script.person(),
                        Set.of(new Grant(role, region, null))));
    }

    /**
     * What the demo shows.
     *
     * @param days how many days each step takes, by its id
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
            List<Planned> cases) {}

    /**
     * One county's way.
     *
     * @param until the step or the state it stands at in the end
     * @param daysAgo when it began
     */
    record Planned(String county, String workbook, String until, int daysAgo) {}
}
