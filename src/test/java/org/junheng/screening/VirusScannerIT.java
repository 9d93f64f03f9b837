package org.junheng.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VirusScannerIT {

    @RegisterExtension
    static final ClamdFixture CLAMD = new ClamdFixture();

    @Test
    void A_real_daemon_tells_good_content_from_a_virus() {
        assertThat(scan(CLAMD.address(), "good".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        Scan.Clean.class,
                        clean -> assertThat(clean.signatures()).startsWith("ClamAV"));
        assertThat(scan(CLAMD.address(), new byte[900_000])).isInstanceOf(Scan.Clean.class);
        assertThat(scan(CLAMD.address(), ClamdFixture.eicar()))
                .isInstanceOfSatisfying(
                        Scan.Found.class, found -> assertThat(found.signature()).startsWith("Eicar-Test"));
    }

    @Test
    void Content_that_the_daemon_does_not_take_is_not_called_clean() {
        assertThat(scan(CLAMD.address(), new byte[3_000_000])).isInstanceOf(Scan.Unknown.class);
    }

    @Test
    void Content_above_our_own_limit_is_not_even_opened() {
        var scanner = ScreeningFixture.scanner(
                Map.of("junheng.evidence.scanner", CLAMD.address(), "junheng.evidence.scanner-limit", "10B"));

        assertThat(scanner.scan(
                        () -> {
                            throw new AssertionError("opened");
                        },
                        11))
                .isInstanceOf(Scan.TooLarge.class);
    }

    @Test
    void A_daemon_that_is_not_there_or_does_not_answer_calls_nothing_clean() throws IOException {
        assertThat(scan("127.0.0.1:" + ClamdFixture.freePort(), new byte[1])).isInstanceOf(Scan.Unknown.class);

        try (var mute = new ServerSocket(0)) {
            var before = System.nanoTime();

            assertThat(scan("127.0.0.1:" + mute.getLocalPort(), new byte[20_000_000]))
                    .isInstanceOf(Scan.Unknown.class);
            assertThat((System.nanoTime() - before) / 1e9).isLessThan(20);
        }
    }

    @Test
    void Without_a_daemon_nothing_is_said() {
        assertThat(ScreeningFixture.scanner(Map.of()).scan(() -> new ByteArrayInputStream(new byte[1]), 1))
                .isEqualTo(new Scan.NotAsked());
    }

    private static Scan scan(String address, byte[] content) {
        var scanner = ScreeningFixture.scanner(
                Map.of("junheng.evidence.scanner", address, "junheng.evidence.scanner-timeout", "3s"));
        return scanner.scan(() -> new ByteArrayInputStream(content), content.length);
    }
}
