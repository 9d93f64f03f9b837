package org.junheng.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    private final Refusal refusal = Refusal.invalid("evidence.tooLarge", "a.pdf", "10 B");

    @Test
    void As_much_as_the_limit_passes() throws IOException {
        try (var stream = limited(10)) {
            assertThat(stream.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void One_byte_more_is_refused_however_it_is_read() throws IOException {
        try (var stream = limited(11)) {
            assertThatThrownBy(stream::readAllBytes).isSameAs(refusal);
        }
        try (var stream = limited(11)) {
            stream.skipNBytes(10);
            assertThatThrownBy(stream::read).isSameAs(refusal);
        }
    }

    private LimitedStream limited(int sent) {
        return new LimitedStream(new ByteArrayInputStream(new byte[sent]), 10, () -> refusal);
    }
}
