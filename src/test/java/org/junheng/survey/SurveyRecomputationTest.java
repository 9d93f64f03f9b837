package org.junheng.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A thousand random sets of surveys, judged by the product and by a second, plain reading of the usual rules. */
class SurveyRecomputationTest {

    private static final int CASES = 1000;
    private static final int[] RESIDENTS = {100_000, 400_000, 400_001, 666_666, 666_667, 1_000_000};

    private final Random random = new Random(85);
    private final UsualRules rules = rules();

    @Test
    @Clause("survey-sources")
    void A_thousand_sets_of_surveys_come_out_alike() {
        var seen = new TreeMap<Verdict, Integer>();
        for (var number = 0; number < CASES; number++) {
            var sources = some();
            var due = some();
            var naive = new EnumMap<Source, Verdict>(Source.class);
            var judged = new ArrayList<SourceVerdict>();
            for (var source : sources) {
                var result = survey(source);
                naive.put(source, judge(result));
                judged.add(rules.of(source).judge(result));
            }

            var verdict = SurveyVerdict.of(judged, due);

            assertThat(judged)
                    .as("sources of %d", number)
                    .extracting(SourceVerdict::verdict)
                    .containsExactlyElementsOf(naive.values());
            assertThat(verdict.verdict()).as("set %d", number).isEqualTo(all(naive, due));
            seen.merge(verdict.verdict(), 1, Integer::sum);
        }
        assertThat(seen)
                .hasSize(3)
                .allSatisfy(
                        (verdict, times) -> assertThat(times).as("%s", verdict).isGreaterThan(50));
    }

    private static UsualRules rules() {
        try {
            return new UsualRules(JsonMapper.builder().build());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private EnumSet<Source> some() {
        var sources = EnumSet.noneOf(Source.class);
        for (var source : Source.values()) {
            if (random.nextBoolean()) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** Counts at what is asked, one below it now and then, or a little above. */
    private SurveyResult survey(Source source) {
        var residents = random.nextInt(12) == 0 ? null : Integer.valueOf(RESIDENTS[random.nextInt(RESIDENTS.length)]);
        var sample = near(Math.max(600, ((residents == null ? 0 : residents) * 3 + 1999) / 2000));
        var parents = near((sample + 1) / 2);
        var valid = near((sample * 7 + 9) / 10);
        var satisfied = Math.min(valid, near((valid * 85 + 99) / 100));
        var validParents = Math.min(parents, valid);
        var satisfiedParents = Math.min(validParents, satisfied);
        return new SurveyResult(
                source,
                SurveyFixture.BEGAN,
                SurveyFixture.ENDED,
                residents,
                "office",
                "report",
                List.of(
                        group(Respondents.PARENTS, parents, validParents, satisfiedParents),
                        group(
                                Respondents.STUDENTS,
                                sample - parents,
                                valid - validParents,
                                satisfied - satisfiedParents)));
    }

    private static GroupResult group(Respondents respondents, int distributed, int valid, int satisfied) {
        return new GroupResult(respondents, distributed, distributed, valid, satisfied);
    }

    private int near(int least) {
        return least + (random.nextInt(12) == 0 ? -1 : random.nextInt(3));
    }

    private static Verdict judge(SurveyResult result) {
        long sample = 0;
        long parents = 0;
        long valid = 0;
        long satisfied = 0;
        for (var group : result.groups()) {
            sample += group.distributed();
            parents += group.respondents() == Respondents.PARENTS ? group.distributed() : 0;
            valid += group.valid();
            satisfied += group.satisfied();
        }
        var counts = result.source() == Source.ON_SITE
                ? sample >= 1 && valid > 0
                : isEnough(result.residents(), sample) && 2 * parents >= sample && 10 * valid >= 7 * sample;
        if (!counts) {
            return Verdict.UNDETERMINED;
        }
        return 100 * satisfied >= 85 * valid ? Verdict.MET : Verdict.NOT_MET;
    }

    private static boolean isEnough(@Nullable Integer residents, long sample) {
        return residents != null && sample >= 600 && sample * 2000 >= residents * 3L;
    }

    private static Verdict all(EnumMap<Source, Verdict> sources, Collection<Source> due) {
        if (sources.containsValue(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return sources.isEmpty()
                        || sources.containsValue(Verdict.UNDETERMINED)
                        || !sources.keySet().containsAll(due)
                ? Verdict.UNDETERMINED
                : Verdict.MET;
    }
}
