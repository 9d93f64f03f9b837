package org.junheng.planning;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Rehearsal;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Scenarios of the own county over REST. */
@RestController
@RequestMapping("/api/v1/scenarios")
class ScenariosController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Scenarios scenarios;
    private final ScenarioPaper paper;
    private final CurrentActor actor;
    private final Texts texts;
    private final JsonMapper json;

    ScenariosController(Scenarios scenarios, ScenarioPaper paper, CurrentActor actor, Texts texts, JsonMapper json) {
        this.scenarios = scenarios;
        this.paper = paper;
        this.actor = actor;
        this.texts = texts;
        this.json = json;
    }

    /**
     * A scenario to keep.
     *
     * @param statistics the import or correction it starts from
     * @param edition absent for the one in force for the county
     * @param savedAt of what is replaced, as it was read; absent for a new one
     */
    record ScenarioRequest(
            String county,
            int year,
            String name,
            UUID statistics,
            @Nullable String edition,
            @Nullable List<ChangeLine> changes,
            @Nullable Instant savedAt) {

        Scenario.Draft draft() {
            var subject = Rehearsal.Subject.of(county, year, edition);
            return new Scenario.Draft(
                    subject.county(),
                    subject.year(),
                    name,
                    new Basis.Imported(new StatisticsId(statistics)),
                    made(changes),
                    subject.edition());
        }
    }

    /** A version of the county's statistics that a scenario may start from. */
    record VersionLine(UUID id, int number, Instant at, String byName) {}

    /** What scenarios lead to, beside what the first of them starts from. */
    record ComparisonAnswer(ScenarioAnswer.VerdictLine today, List<ComparedLine> scenarios) {}

    /** One of several scenarios. */
    record ComparedLine(UUID id, String name, String edition, ScenarioAnswer.VerdictLine then) {}

    @GetMapping
    @Operation(summary = "The scenarios of a county")
    List<ScenarioAnswer.ScenarioLine> list(@RequestParam String county) {
        return scenarios.list(actor.get(), Rehearsal.Subject.countyOf(county)).stream()
                .map(ScenarioAnswer::line)
                .toList();
    }

    @GetMapping("/imports")
    @Operation(summary = "The imports and corrections that a scenario may start from")
    List<VersionLine> imports(@RequestParam String county, @RequestParam int year) {
        var subject = Rehearsal.Subject.of(county, year, null);
        return scenarios.imports(actor.get(), subject.county(), subject.year()).stream()
                .map(version -> new VersionLine(version.id().value(), version.number(), version.at(), version.byName()))
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Keeps a scenario that starts from an import")
    ResponseEntity<ScenarioAnswer.ScenarioLine> save(@RequestBody ScenarioRequest request) {
        return created(scenarios.save(actor.get(), request.draft()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Keeps a scenario that starts from a workbook or forms, which are no import",
            description = "changes: a JSON list of changes")
    ResponseEntity<ScenarioAnswer.ScenarioLine> save(
            @RequestParam String county,
            @RequestParam int year,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String changes,
            @RequestParam("file") List<MultipartFile> files) {
        var subject = Rehearsal.Subject.of(county, year, edition);
        var wanted = made(read(changes));
        var basis = scenarios.draft(actor.get(), subject.county(), subject.year(), FormFiles.sent(files));
        var draft = new Scenario.Draft(subject.county(), subject.year(), name, basis, wanted, subject.edition());
        return created(scenarios.save(actor.get(), draft));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A scenario with what it leads to, beside today")
    ScenarioAnswer get(@PathVariable String id) {
        var scenario = scenarios.get(actor.get(), id(id));
        return ScenarioAnswer.of(scenario, scenarios.edition(scenario), scenarios.play(actor.get(), scenario), texts);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Keeps a scenario in place of what it was; refused if somebody else kept it since savedAt")
    ScenarioAnswer.ScenarioLine replace(@PathVariable String id, @RequestBody ScenarioRequest request) {
        var seen = request.savedAt();
        if (seen == null) {
            throw Refusal.invalid("planning.scenario.noVersion");
        }
        return ScenarioAnswer.line(scenarios.replace(actor.get(), id(id), seen, request.draft()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a scenario")
    void delete(@PathVariable String id) {
        scenarios.delete(actor.get(), id(id));
    }

    @GetMapping("/comparison")
    @Operation(summary = "Several scenarios beside each other")
    ComparisonAnswer compare(@RequestParam List<String> id) {
        var chosen = chosen(id);
        var played =
                chosen.stream().map(one -> scenarios.play(actor.get(), one)).toList();
        var lines = new ArrayList<ComparedLine>();
        for (var index = 0; index < chosen.size(); index++) {
            var one = chosen.get(index);
            lines.add(new ComparedLine(
                    one.id().value(),
                    one.name(),
                    scenarios.edition(one).id().value(),
                    ScenarioAnswer.line(played.get(index).then())));
        }
        return new ComparisonAnswer(ScenarioAnswer.line(played.getFirst().today()), lines);
    }

    @GetMapping("/comparison.xlsx")
    @Operation(summary = "One or more scenarios as a workbook")
    ResponseEntity<byte[]> export(@RequestParam List<String> id) {
        var played = chosen(id).stream()
                .map(one -> new ScenarioPaper.Played(
                        one.name(),
                        scenarios.figures(actor.get(), one.county(), one.basis()),
                        one.changes(),
                        scenarios.play(actor.get(), one)))
                .toList();
        var disposition =
                ContentDisposition.attachment().filename("scenarios.xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(paper.of(played));
    }

    private List<Scenario> chosen(List<String> ids) {
        if (ids.isEmpty()) {
            throw Refusal.invalid("planning.scenario.chooseTwo");
        }
        return ids.stream().map(one -> scenarios.get(actor.get(), id(one))).toList();
    }

    private static ResponseEntity<ScenarioAnswer.ScenarioLine> created(Scenario scenario) {
        return ResponseEntity.created(URI.create("/api/v1/scenarios/" + scenario.id()))
                .body(ScenarioAnswer.line(scenario));
    }

    private List<ChangeLine> read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return List.of();
        }
        try {
            return json.readValue(written, new TypeReference<List<ChangeLine>>() {});
        } catch (JacksonException e) {
            throw (Refusal) Refusal.invalid("planning.change.unreadable").initCause(e);
        }
    }

    private static List<Change> made(@Nullable List<ChangeLine> lines) {
        return lines == null
                ? List.of()
                : lines.stream().map(ChangeLine::change).toList();
    }

    private static ScenarioId id(String value) {
        try {
            return new ScenarioId(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            throw (Refusal) Refusal.notFound("planning.scenario.unknown").initCause(e);
        }
    }
}
