package org.junheng.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.LongStream;
import org.junheng.assessment.PlanPart.Provided;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junit.jupiter.api.Test;

class PlanBoxTest {

    private static final Edition EDITION = new Editions().national();
    private static final String SHARED = "R5";
    private static final int COUNTIES = 150;
    private static final int MOST_STEPS = 14;

    @Test
    void What_is_proven_is_the_least_that_trying_everything_finds() {
        var improved = 0;
        var gap = 0L;
        for (var seed = 0; seed < COUNTIES; seed++) {
            var item = item(new Random(seed), 3, 60);
            var need = need(item);
            var box = new PlanBox(item, need);
            var found = sum(box.best());
            var bound = box.bound();
            var least = least(item, need, need.clone(), 0);

            assertThat(box.prove()).as("county %d", seed).isTrue();

            assertThat(item.isWithin(box.best())).isTrue();
            assertThat(sum(box.best())).as("county %d", seed).isEqualTo(least);
            assertThat(bound).as("bound of county %d", seed).isLessThanOrEqualTo(least);
            improved += found > least ? 1 : 0;
            gap += least - bound;
        }
        assertThat(improved).as("the good solution was not the best").isPositive();
        assertThat(gap)
                .as("steps that the bounds lack, of all counties together")
                .isLessThan(30);
    }

    /** Each takes so many steps that it is proven only if the bounds cut nearly all of them off. */
    @Test
    void Many_small_steps_are_proven_as_well() {
        var gap = 0L;
        for (var seed = 0; seed < 12; seed++) {
            var item = item(new Random(seed), 5, 4);
            var box = new PlanBox(item, need(item));
            var bound = box.bound();

            assertThat(box.prove()).as("county %d", seed).isTrue();
            gap += sum(box.best()) - bound;
        }
        assertThat(gap)
                .as("steps that the bounds lack, of all counties together")
                .isBetween(0L, 20L);
    }

    /** Schools of both stages and of one, with very different grounds. */
    private static PlanItem item(Random random, int schools, int step) {
        var parts = new ArrayList<PlanPart>();
        for (var school = 0; school < schools; school++) {
            var both = school % 2 == 0;
            var pupils = new int[] {60 + random.nextInt(200), 60 + random.nextInt(200)};
            for (var stage : Stage.values()) {
                var own = pupils[stage == Stage.PRIMARY ? 0 : 1];
                if (both || stage == (school % 4 == 1 ? Stage.PRIMARY : Stage.JUNIOR)) {
                    // A school splits what its stages share by their pupils, so that enough steps even out both.
                    var share = both ? Rational.of(own).over(Rational.of(pupils[0] + pupils[1])) : Rational.ONE;
                    parts.add(PlanPart.of(
                            school,
                            new Provided(
                                    own, Rational.of(own * (3L + random.nextInt(random.nextInt(3) == 0 ? 60 : 12)))),
                            Rational.of(step * 10L).times(share),
                            EDITION.item(SHARED).threshold(stage).orElseThrow(),
                            EDITION.item(SHARED).pupilsPerUnit(),
                            0));
                }
            }
        }
        var cost = PlanCosts.assumed().costs().stream()
                .filter(each -> each.item().equals(SHARED))
                .findFirst()
                .orElseThrow();
        return new PlanItem(EDITION.item(SHARED), EDITION, cost, parts, schools);
    }

    private static long[] need(PlanItem item) {
        return item.needs(new boolean[item.parts().size()]);
    }

    private static long least(PlanItem item, long[] need, long[] steps, int variable) {
        if (variable == steps.length) {
            return item.isExactlyWithin(0, steps) && item.isExactlyWithin(1, steps) ? sum(steps) : Long.MAX_VALUE;
        }
        var least = Long.MAX_VALUE;
        for (var more = 0; more <= MOST_STEPS; more++) {
            steps[variable] = need[variable] + more;
            least = Math.min(least, least(item, need, steps, variable + 1));
        }
        steps[variable] = need[variable];
        return least;
    }

    private static long sum(long[] steps) {
        return LongStream.of(steps).sum();
    }
}
