package org.junheng.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    @Test
    void A_file_of_exactly_the_limit_is_read_to_its_end() throws IOException {
        try (var stream = new LimitedStream(new ByteArrayInputStream(new byte[10]), 10)) {
            assertThat(stream.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void One_byte_more_is_refused_however_it_is_read() throws IOException {
        try (var stream = new LimitedStream(new ByteArrayInputStream(new byte[11]), 10)) {
            assertThatThrownBy(stream::readAllBytes).isInstanceOf(Refusal.class);
        }
        try (var stream = new LimitedStream(new ByteArrayInputStream(new byte[1]), 0)) {
            assertThatThrownBy(stream::read).isInstanceOf(Refusal.class);
        }
    }
}
