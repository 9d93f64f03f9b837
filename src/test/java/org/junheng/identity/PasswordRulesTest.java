package org.junheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class PasswordRulesTest {

    private final PasswordRules rules = rules(new MockEnvironment());

    @ParameterizedTest
    @CsvSource({
        "nine-char, identity.password-short",
        "xuLi.Na2026x, identity.password-name",
        "aaabbbaaabbb, identity.password-common",
        "Password123, identity.password-common",
        "junheng-demo, identity.password-demo",
        "Junheng-Demo, identity.password-demo"
    })
    void A_password_that_is_easily_guessed_is_refused(String password, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rules.check("li.na", password))
                .extracting(Refusal::key)
                .isEqualTo(reason);
    }

    @Test
    void A_password_longer_than_the_hash_looks_at_is_refused() {
        assertThatCode(() -> rules.check("li.na", "abcdef".repeat(12))).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rules.check("li.na", "abcdef".repeat(12) + "g"));
    }

    @Test
    void A_long_phrase_needs_no_special_characters() {
        assertThatCode(() -> rules.check("li.na", "seven quiet rivers")).doesNotThrowAnyException();
    }

    @Test
    void The_demo_keeps_its_password() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");

        assertThatCode(() -> rules(environment).check("li.na", "junheng-demo")).doesNotThrowAnyException();
        assertThat(rules(environment).isUsable("junheng-demo")).isTrue();
        assertThat(rules.isUsable("junheng-demo")).isFalse();
    }

    private static PasswordRules rules(MockEnvironment environment) {
        try {
            return new PasswordRules(new DemoMode(environment));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
