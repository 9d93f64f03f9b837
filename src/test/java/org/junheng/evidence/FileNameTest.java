package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("G11-01 交流轮岗.pdf", "G11-01 交流轮岗.pdf"),
                Arguments.of("C:\\Users\\张三\\桌面\\文件.docx", "文件.docx"),
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("a/b\\c.pdf", "c.pdf"),
                Arguments.of("报告\u202Egpj.exe", "报告gpj.exe"),
                Arguments.of("报\u200B告\uFEFF.pdf", "报告.pdf"),
                Arguments.of("一\r\nSet-Cookie: x.pdf", "一Set-Cookie_ x.pdf"),
                Arguments.of("名\u0000.pdf", "名.pdf"),
                Arguments.of("  . 空格 \u3000与点 .pdf. ", "空格 与点 .pdf"),
                Arguments.of("a<b>|c?*.pdf", "a_b__c__.pdf"),
                Arguments.of("e\u0301cole.pdf", "\u00e9cole.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void A_name_keeps_what_is_harmless(String sent, String expected) {
        assertThat(FileName.of(sent))
                .hasValueSatisfying(name -> assertThat(name.value()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..", "a/", "\u202E", "C:\\", "..."})
    void Nothing_may_be_left_of_a_name(String sent) {
        assertThat(FileName.of(sent)).isEmpty();
    }

    @Test
    void A_long_name_is_cut_but_keeps_its_extension() {
        var name = FileName.of("县".repeat(500) + ".docx").orElseThrow();

        assertThat(name.value()).hasSize(180).startsWith("县县").endsWith("县.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }

    @Test
    void Half_a_character_is_not_left_over() {
        var name = FileName.of("𠮷".repeat(300) + ".pdf").orElseThrow();

        assertThat(name.value().codePointCount(0, name.value().length())).isEqualTo(180);
        assertThat(FileName.of(name.value())).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"a.PDF,pdf", "a.tar.gz,gz", "无扩展名,''", "a.,''"})
    void The_extension_is_what_follows_the_last_dot(String sent, String expected) {
        assertThat(FileName.of(sent).orElseThrow().extension()).isEqualTo(expected);
    }

    @Test
    void An_unsafe_name_is_no_file_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileName("a/b"))
                .withMessageContaining("a/b");
    }
}
