package org.junheng.planning;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Rehearsal;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.FormFiles;
import org.junheng.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The gap analysis of a workbook or forms over REST. */
@RestController
@RequestMapping("/api/v1/assessments/gap")
class GapController {

    private final Rehearsal rehearsal;
    private final GapAnalyses analyses;
    private final UnitCosts costs;
    private final CurrentActor actor;
    private final Texts texts;
    private final JsonMapper json;

    GapController(
            Rehearsal rehearsal,
            GapAnalyses analyses,
            UnitCosts costs,
            CurrentActor actor,
            Texts texts,
            JsonMapper json) {
        this.rehearsal = rehearsal;
        this.analyses = analyses;
        this.costs = costs;
        this.actor = actor;
        this.texts = texts;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "What a county lacks by a workbook or forms, and the cheapest plan; stores nothing",
            description =
                    "costs: a JSON list of {item, price, move} in yuan; items not named cost what the county has set;"
                            + " without move nobody of the item changes schools")
    GapResponse analyse(
            @RequestParam String county,
            @RequestParam int year,
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String costs,
            @RequestParam(defaultValue = "3") int years) {
        var subject = Rehearsal.Subject.of(county, year, edition);
        var prices = UnitCosts.with(this.costs.of(subject.county()), prices(costs));
        var result = rehearsal.rehearse(actor.get(), subject, FormFiles.sent(files));
        var gap = analyses.of(result.reading().statistics(), result.assessment(), result.edition(), prices);
        return GapResponse.of(gap, years, texts);
    }

    private List<UnitCosts.Price> prices(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return List.of();
        }
        try {
            var prices = json.readValue(written, new TypeReference<List<UnitCosts.@Nullable Price>>() {});
            return prices.stream().filter(Objects::nonNull).toList();
        } catch (JacksonException e) {
            throw (Refusal) Refusal.invalid("planning.cost.unreadable").initCause(e);
        }
    }
}
