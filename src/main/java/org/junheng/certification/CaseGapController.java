package org.junheng.certification;

import io.swagger.v3.oas.annotations.Operation;
import org.junheng.casefile.CaseId;
import org.junheng.planning.GapResponse;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The gap analysis of a case over REST. */
@RestController
@RequestMapping("/api/v1/cases/{id}/gap")
class CaseGapController {

    private final CaseGaps gaps;
    private final Texts texts;
    private final CurrentActor actor;

    CaseGapController(CaseGaps gaps, Texts texts, CurrentActor actor) {
        this.gaps = gaps;
        this.texts = texts;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "What the case's figures lack, and the cheapest plan under the county's unit costs")
    GapResponse get(@PathVariable String id, @RequestParam(defaultValue = "3") int years) {
        return gaps.of(actor.get(), CaseId.parse(id))
                .map(analysis -> GapResponse.of(analysis, years, texts))
                .orElseThrow(() -> Refusal.notFound("certification.results.none"));
    }
}
