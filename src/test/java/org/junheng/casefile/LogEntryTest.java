package org.junheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
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
        assertThat(entry("APPROVE", THEN).isStale(held(NOW))).isTrue();
        assertThat(entry("CERTIFY", THEN).isStale(held(NOW))).isTrue();
        assertThat(entry("APPROVE", NOW).isStale(held(NOW))).isFalse();
    }

    @Test
    void What_approves_of_nothing_does_not_become_stale() {
        assertThat(entry("SUBMIT", THEN).isStale(held(NOW))).isFalse();
        assertThat(entry("RETURN", THEN).isStale(held(NOW))).isFalse();
        assertThat(entry("APPROVE", null).isStale(held(NOW))).isFalse();
    }

    @Test
    @Clause("changed-grounds")
    void An_approval_that_rested_on_what_is_no_longer_there_is_stale() {
        var same = new Held(NOW, Map.of("step", THEN, "other", NOW));
        var other = new Held(NOW, Map.of("step", NOW));

        assertThat(entry("RECOMMEND", NOW, THEN).isStale(same)).isFalse();
        assertThat(entry("RECOMMEND", NOW, THEN).isStale(other)).isTrue();
        assertThat(entry("RECOMMEND", NOW, THEN).isStale(held(NOW))).isTrue();
        assertThat(entry("RETURN", NOW, THEN).isStale(other)).isFalse();
        assertThat(entry("RECOMMEND", NOW, null).isStale(other)).isFalse();
    }

    private static Held held(Digest digest) {
        return new Held(digest, Map.of());
    }

    private static LogEntry entry(String action, @Nullable Digest digest) {
        return entry(action, digest, null);
    }

    private static LogEntry entry(String action, @Nullable Digest digest, @Nullable Digest grounds) {
        return new LogEntry(
                1,
                CaseId.create(),
                Instant.EPOCH,
                "a",
                "a",
                null,
                null,
                "step",
                "step",
                null,
                action,
                "",
                digest,
                grounds);
    }
}
