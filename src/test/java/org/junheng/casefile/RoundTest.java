package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junheng.casefile.Round.NationalStep;
import org.junheng.casefile.Round.SignOff;
import org.junheng.casefile.Round.SignOffKind;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.EditionId;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 3, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 6, 30);
    private static final SignOff DIRECTOR = new SignOff("DIRECTOR", "director", Role.COUNTY_DIRECTOR, SignOffKind.SIGN);
    private static final NationalStep REVIEW = new NationalStep("REVIEW", "review");

    @Test
    void It_is_open_from_its_first_to_its_last_day() {
        var round = round("2026", List.of(DIRECTOR), List.of(REVIEW));

        assertThat(round.isOpen(OPENS)).isTrue();
        assertThat(round.isOpen(CLOSES)).isTrue();
        assertThat(round.isOpen(OPENS.minusDays(1))).isFalse();
        assertThat(round.isOpen(CLOSES.plusDays(1))).isFalse();
    }

    @Test
    void It_has_a_chain_and_national_steps_each_with_codes_of_their_own() {
        assertThatIllegalArgumentException().isThrownBy(() -> round("2026", List.of(), List.of(REVIEW)));
        assertThatIllegalArgumentException().isThrownBy(() -> round("2026", List.of(DIRECTOR), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round("2026", List.of(DIRECTOR, DIRECTOR), List.of(REVIEW)));
        assertThatIllegalArgumentException().isThrownBy(() -> round("next", List.of(DIRECTOR), List.of(REVIEW)));
    }

    @Test
    void Departments_sign_jointly_and_nobody_else_does() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignOff("ALL", "all", Role.COUNTY_DEPARTMENT, SignOffKind.SIGN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignOff("ALL", "all", Role.COUNTY_LEADER, SignOffKind.JOINT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignOff("CITY", "city", Role.CITY_LEADER, SignOffKind.SIGN));
    }

    @Test
    void Steps_are_known_by_their_labels() {
        var round = round("2026", List.of(DIRECTOR), List.of(REVIEW));

        assertThat(round.label("DIRECTOR")).contains("director");
        assertThat(round.label("REVIEW")).contains("review");
        assertThat(round.label("OTHER")).isEmpty();
    }

    private static Round round(String id, List<SignOff> chain, List<NationalStep> steps) {
        return new Round(
                id,
                "round",
                new SchoolYear(2026),
                2025,
                OPENS,
                CLOSES,
                new EditionId("CN-2017-6"),
                Round.QueryRule.SHOWN,
                chain,
                steps);
    }
}
