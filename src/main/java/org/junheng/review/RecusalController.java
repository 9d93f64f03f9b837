package org.junheng.review;

import java.util.List;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Declared conflicts (回避) over REST. */
@RestController
@RequestMapping("/api/v1/recusals")
class RecusalController {

    private final Recusals recusals;
    private final CurrentActor actor;

    RecusalController(Recusals recusals, CurrentActor actor) {
        this.recusals = recusals;
        this.actor = actor;
    }

    @GetMapping
    List<RecusalAnswer> list() {
        return recusals.of(actor.get()).stream()
                .map(recusal ->
                        new RecusalAnswer(recusal.expert(), recusal.region().value(), recusal.reason()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void declare(@RequestBody RecusalAnswer declared) {
        recusals.declare(actor.get(), declared.expert(), new RegionCode(declared.region()), declared.reason());
    }

    /** A declared conflict as REST takes and tells it. */
    record RecusalAnswer(String expert, String region, String reason) {}
}
