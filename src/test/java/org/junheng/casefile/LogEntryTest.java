package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Test;

class LogEntryTest {

    private static final Digest THEN = Digest.of("then");
    private static final Digest NOW = Digest.of("now");

    @Test
    @Clause("changed-cell")
    void An_approval_of_what_the_case_no_longer_holds_is_stale() {
        assertThat(entry("APPROVE", THEN).isStale(NOW)).isTrue();
        assertThat(entry("CERTIFY", THEN).isStale(NOW)).isTrue();
        assertThat(entry("APPROVE", NOW).isStale(NOW)).isFalse();
    }

    @Test
    void What_approves_of_nothing_does_not_become_stale() {
        assertThat(entry("SUBMIT", THEN).isStale(NOW)).isFalse();
        assertThat(entry("RETURN", THEN).isStale(NOW)).isFalse();
        assertThat(entry("APPROVE", null).isStale(NOW)).isFalse();
    }

    private static LogEntry entry(String action, @Nullable Digest digest) {
        return new LogEntry(
                1, CaseId.create(), Instant.EPOCH, "a", "a", null, null, "step", "step", null, action, "", digest);
    }
}
