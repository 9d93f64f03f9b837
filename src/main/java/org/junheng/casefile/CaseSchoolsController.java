package org.junheng.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.LostSchool;
import org.junheng.schooldata.School;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.Succession;
import org.junheng.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of the schools of the year before, over REST. */
@RestController
@RequestMapping("/api/v1/cases/{id}/lost-schools")
class CaseSchoolsController {

    private final CaseStatistics statistics;
    private final CurrentActor actor;

    CaseSchoolsController(CaseStatistics statistics, CurrentActor actor) {
        this.statistics = statistics;
        this.actor = actor;
    }

    /**
     * A school that is in the statistics no longer.
     *
     * @param likely the code of the new school that bears its name, if there is one
     * @param said whether the county has said what became of it
     * @param carriedOn the code of the school that carries it on; absent if it was closed
     */
    record LostAnswer(
            String school,
            String name,
            @Nullable String likely,
            boolean said,
            @Nullable String carriedOn,
            @Nullable String byName,
            @Nullable Instant at) {}

    /** What became of a school; closed without {@code carriedOn}. */
    record LostRequest(@Nullable String school, @Nullable String carriedOn) {}

    @GetMapping
    @Operation(summary = "The schools of the year before that are in the statistics no longer")
    List<LostAnswer> list(@PathVariable String id) {
        return statistics.lost(actor.get(), CaseId.parse(id)).stream()
                .map(CaseSchoolsController::answer)
                .toList();
    }

    @PutMapping
    @Operation(summary = "Says what became of a school: carried on by another one, or closed")
    List<LostAnswer> say(@PathVariable String id, @RequestBody LostRequest request) {
        var carriedOn = request.carriedOn();
        statistics.say(
                actor.get(),
                CaseId.parse(id),
                code(Objects.requireNonNullElse(request.school(), "")),
                carriedOn == null ? null : code(carriedOn));
        return list(id);
    }

    private static SchoolCode code(String text) {
        if (!SchoolCode.isCode(text)) {
            throw Refusal.invalid("schooldata.succession.unknown", text);
        }
        return new SchoolCode(text);
    }

    private static LostAnswer answer(LostSchool lost) {
        var said = lost.succession();
        return new LostAnswer(
                lost.row().code().value(),
                lost.row().name(),
                lost.likely().map(School::code).map(SchoolCode::value).orElse(null),
                said.isPresent(),
                said.flatMap(Succession::school).map(SchoolCode::value).orElse(null),
                said.map(Succession::byName).orElse(null),
                said.map(Succession::at).orElse(null));
    }
}
