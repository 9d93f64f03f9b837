package org.junheng.assessment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Screened.ScreenedItem;
import org.junheng.assessment.Screened.ScreenedStage;
import org.junheng.platform.web.CurrentActor;
import org.junheng.schooldata.StatisticsColumns.Selection;
import org.junheng.shared.Stage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the counties of a region stand by R1–R7, over REST. */
@RestController
@RequestMapping("/api/v1/screenings")
class ScreeningsController {

    private final Screenings screenings;
    private final ScreeningEditions editions;
    private final CurrentActor actor;

    ScreeningsController(Screenings screenings, ScreeningEditions editions, CurrentActor actor) {
        this.screenings = screenings;
        this.editions = editions;
        this.actor = actor;
    }

    /** A county in a year. */
    record Line(String county, int year, Verdict resource, List<StageLine> stages) {

        static Line of(Screenings.CountyYear each) {
            return new Line(
                    each.county().value(),
                    each.year().value(),
                    each.screened().resource(),
                    each.screened().stages().stream().map(StageLine::of).toList());
        }
    }

    /** A stage. */
    record StageLine(
            Stage stage, Verdict verdict, int units, int complying, int failed, List<CoefficientLine> coefficients) {

        static StageLine of(ScreenedStage stage) {
            return new StageLine(
                    stage.stage(),
                    stage.verdict(),
                    stage.units(),
                    stage.complying(),
                    stage.failed(),
                    stage.items().stream().map(CoefficientLine::of).toList());
        }
    }

    /**
     * A difference coefficient.
     *
     * @param shown rounded to three decimals as it is published; absent if undetermined
     */
    record CoefficientLine(
            String item, Verdict verdict, @Nullable String shown) {

        static CoefficientLine of(ScreenedItem item) {
            return new CoefficientLine(
                    item.item(), item.coefficient(), item.shown().orElse(null));
        }
    }

    @GetMapping
    @Operation(
            summary =
                    "Where the counties of a region stand by R1-R7, by their newest figures, against an edition of the standard that holds there, else the national one")
    List<Line> of(
            @RequestParam String region,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(required = false) @Nullable String edition) {
        var first = Rehearsal.Subject.of(region, from, edition);
        var last = Rehearsal.Subject.of(region, to, null);
        var selection = new Selection(first.county(), first.year(), last.year());
        return screenings.of(actor.get(), selection, editions.of(first)).stream()
                .map(Line::of)
                .toList();
    }
}
