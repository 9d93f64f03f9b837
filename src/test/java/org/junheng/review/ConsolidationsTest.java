package org.junheng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.review.Standing.State;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Test;

class ConsolidationsTest {

    private static final CaseId CASE = CaseId.create();

    @Test
    void A_grade_that_all_experts_gave_is_the_panels() {
        var line = line("A", "A");

        assertThat(Consolidations.proposal(line).grade()).isEqualTo("A");
        assertThat(Consolidations.proposed(line).state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void Where_experts_give_different_grades_the_panel_has_to_give_its_own() {
        for (var line : List.of(line("A", "B"), line("A", null))) {
            assertThat(Consolidations.proposal(line).grade()).isNull();
            assertThat(Consolidations.proposed(line).state()).isEqualTo(State.MISSING);
        }
    }

    @Test
    void Where_no_expert_grades_none_is_missing() {
        assertThat(Consolidations.proposed(line(null, null)).state()).isEqualTo(State.COMPLETE);
    }

    private static PanelLine line(@Nullable String first, @Nullable String second) {
        return new PanelLine(
                "Q6",
                Stream.of(opinion("expert.1", first), opinion("expert.2", second))
                        .toList(),
                new Standing("Q6", null, State.MISSING));
    }

    private static Opinion opinion(String expert, @Nullable String grade) {
        var draft = new OpinionDraft("Q6", Mark.VERIFIED, Judgement.MET, "", grade);
        return new Opinion(CASE, Level.EXPERT, expert, expert, expert, draft, Digest.of("Q6"), Instant.EPOCH, null);
    }
}
