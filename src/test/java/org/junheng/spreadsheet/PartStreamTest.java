package org.junheng.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may unpack to, and what is stopped on its way. */
class PartStreamTest {

    private final ReadingBudget budget = new ReadingBudget();

    @ParameterizedTest
    @ValueSource(strings = {"<a><!-- x --></a>", "<!DOCTYPE a><a/>", "<a>       <?b?></a>", "<a>\0<\0!x</a>"})
    void Markup_that_no_workbook_needs_is_stopped(String content) {
        assertThatThrownBy(() -> stream(content).readAllBytes()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> singly(content)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><a b='?!'>! ?</a>", "\0<\0?xml?><a/>"})
    void All_other_markup_passes(String content) throws IOException {
        assertThat(stream(content).readAllBytes()).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
        assertThat(singly(content)).isEqualTo(content.length());
    }

    @Test
    void A_token_without_end_is_stopped() {
        assertThatCode(() -> stream("<" + "x".repeat(1_000_000) + "<").readAllBytes())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> stream("<" + "x".repeat(1_000_001)).readAllBytes())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void Bytes_are_counted_as_they_come() throws IOException {
        var before = budget.mark().unpacked();
        stream("<abc/>").readAllBytes();
        assertThat(before - budget.mark().unpacked()).isEqualTo(6);

        singly("<abc/>");
        assertThat(before - budget.mark().unpacked()).isEqualTo(12);
    }

    @Test
    void All_of_a_budget_may_be_used_and_no_more() {
        var full = budget.mark();
        assertThatCode(() -> budget.unpack(200_000_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> budget.unpack(1)).isInstanceOf(Refusal.class);
        assertThatCode(() -> budget.keep(24_000_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> budget.keep(1)).isInstanceOf(Refusal.class);

        budget.backTo(full);
        assertThat(budget.mark()).isEqualTo(full);
    }

    @Test
    void The_directory_of_an_archive_is_bounded() {
        assertThatCode(() -> SpreadsheetPackage.checkDirectory(archive(0, 0, 5_000, 0)))
                .doesNotThrowAnyException();
        assertThatCode(() -> SpreadsheetPackage.checkDirectory(archive(1_000_007, 0, 1, 7)))
                .doesNotThrowAnyException();
        assertThatCode(() -> SpreadsheetPackage.checkDirectory(archive(3, 65_535, 1, 3)))
                .doesNotThrowAnyException();
        assertThat(refused(archive(0, 0, 5_001, 0))).isEqualTo("spreadsheet.file.tooLarge");
        assertThat(refused(archive(1_000_007, 0, 1, 6))).isEqualTo("spreadsheet.file.tooLarge");
        assertThat(refused(archive(3, 0, 1, 4))).isEqualTo("spreadsheet.file.damaged");
        assertThat(refused(archive(3, 65_536, 1, 3))).isEqualTo("spreadsheet.file.damaged");
        assertThat(refused(new byte[10])).isEqualTo("spreadsheet.file.damaged");
    }

    /** The record at the end of an archive: so many bytes before and behind it, so many parts, where their list begins. */
    private static byte[] archive(int before, int behind, int parts, int begin) {
        return ByteBuffer.allocate(before + 22 + behind)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(before, 0x06054B50)
                .putShort(before + 10, (short) parts)
                .putInt(before + 16, begin)
                .array();
    }

    private static String refused(byte[] archive) {
        try {
            SpreadsheetPackage.checkDirectory(archive);
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private PartStream stream(String content) {
        return new PartStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), budget);
    }

    private int singly(String content) throws IOException {
        try (var stream = stream(content)) {
            var count = 0;
            while (stream.read() >= 0) {
                count++;
            }
            return count;
        }
    }
}
