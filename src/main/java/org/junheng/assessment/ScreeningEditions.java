package org.junheng.assessment;

import org.junheng.standard.CountyEditions;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** By which edition a region is looked at over REST: one that holds there, the national one if none is asked for. */
@Component
class ScreeningEditions {

    private final Editions editions;
    private final CountyEditions choices;

    ScreeningEditions(Editions editions, CountyEditions choices) {
        this.editions = editions;
        this.choices = choices;
    }

    Edition of(Rehearsal.Subject subject) {
        var chosen = subject.edition();
        return chosen == null ? editions.national() : choices.choose(subject.county(), chosen);
    }
}
