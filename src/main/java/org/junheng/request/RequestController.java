package org.junheng.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junheng.casefile.CaseId;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}/material-requests")
@Tag(name = "material requests")
class RequestController {

    private final MaterialRequests requests;
    private final CurrentActor actor;

    RequestController(MaterialRequests requests, CurrentActor actor) {
        this.requests = requests;
        this.actor = actor;
    }

    /** What is asked for. */
    record AskRequest(String item, String reason, LocalDate due) {

        AskRequest {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(due, "due");
        }
    }

    /** What was done about a request; persons that one may not know are left empty. */
    record StepAnswer(RequestStep.Kind kind, String words, List<String> documents, String byName, Instant at) {}

    /** A request for material. */
    record RequestAnswer(
            String id,
            String item,
            String reason,
            LocalDate due,
            RequestLevel level,
            String askedByName,
            Instant at,
            MaterialRequest.State state,
            List<StepAnswer> steps) {

        static RequestAnswer of(MaterialRequest request) {
            return new RequestAnswer(
                    request.id().toString(),
                    request.box(),
                    request.reason(),
                    request.due(),
                    request.level(),
                    request.askedByName(),
                    request.at(),
                    request.state(),
                    request.steps().stream()
                            .map(step -> new StepAnswer(
                                    step.kind(), step.words(), step.documents(), step.byName(), step.at()))
                            .toList());
        }
    }

    /** A request that was made. */
    record Asked(String id) {}

    @Operation(summary = "What was asked for in a case, as far as one may know of it")
    @GetMapping
    List<RequestAnswer> list(@PathVariable String id) {
        return requests.of(actor.get(), CaseId.parse(id)).stream()
                .map(RequestAnswer::of)
                .toList();
    }

    @Operation(
            summary = "Asks the county for material within a box; the answer is a task of the responsible department")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Asked ask(@PathVariable String id, @RequestBody AskRequest request) {
        var asked = requests.ask(actor.get(), CaseId.parse(id), request.item(), request.reason(), request.due());
        return new Asked(asked.toString());
    }
}
