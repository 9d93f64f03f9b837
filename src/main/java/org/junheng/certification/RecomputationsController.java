package org.junheng.certification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check of all calculations over REST. */
@RestController
@RequestMapping("/api/v1/recomputations")
@Tag(name = "recomputations")
class RecomputationsController {

    private final RecomputationChecks checks;
    private final CurrentActor actor;

    RecomputationsController(RecomputationChecks checks, CurrentActor actor) {
        this.checks = checks;
        this.actor = actor;
    }

    /**
     * What the check came to.
     *
     * @param deviating how many calculations do not come out as they were kept
     */
    record Answer(int calculations, int deviating, List<Line> lines) {

        static Answer of(List<RecomputationCheck> checks) {
            var lines = checks.stream().map(Line::of).toList();
            return new Answer(
                    lines.size(),
                    (int) checks.stream().filter(check -> !check.isSame()).count(),
                    lines);
        }
    }

    /**
     * One calculation.
     *
     * @param then the digest of all its verdicts and numbers; absent while only screened, like the next
     */
    record Line(
            String caseId,
            String county,
            String figures,
            Instant at,
            String screening,
            @Nullable String then,
            @Nullable String now,
            boolean same) {

        static Line of(RecomputationCheck check) {
            var proof = check.proof();
            return new Line(
                    check.caseId().toString(),
                    check.county().value(),
                    check.figures().toString(),
                    check.at(),
                    check.screening().name(),
                    proof == null ? null : proof.then().value(),
                    proof == null ? null : proof.now().value(),
                    check.isSame());
        }
    }

    @GetMapping
    @Operation(summary = "Compares the verdicts of every calculation kept of my cases with the columns of its figures")
    Answer screened() {
        return Answer.of(checks.screen(actor.get()));
    }

    @GetMapping("/proof")
    @Operation(summary = "Does every calculation kept of my cases again from its cells and compares every number")
    Answer proved() {
        return Answer.of(checks.prove(actor.get()));
    }
}
