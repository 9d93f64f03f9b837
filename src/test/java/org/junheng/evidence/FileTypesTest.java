package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class FileTypesTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ROOT);

    private final FileTypes types = new FileTypes(new ClassPathResource("evidence/file-types.csv"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(SampleFile.class)
    void A_file_is_known_by_its_content_whatever_it_is_called(SampleFile sample) throws IOException {
        var file = Files.write(directory.resolve("content.bin"), sample.content());

        assertThat(new ContentDetector().detect(file)).isEqualTo(sample.mediaType());
    }

    @ParameterizedTest
    @EnumSource(value = SampleFile.class, names = "REFUSED_.*", mode = EnumSource.Mode.MATCH_NONE)
    void A_good_file_is_taken_under_its_own_extension_only(SampleFile sample) throws IOException {
        var file = Files.write(directory.resolve("content.bin"), sample.content());

        assertThat(types.admit(name("材料." + sample.extension()), file).mediaType())
                .isEqualTo(sample.mediaType());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> types.admit(name("材料.jpeg2"), file))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("evidence.extensionUnfit"))
                .satisfies(refusal ->
                        assertThat(refusal.arguments()).contains("材料.jpeg2", types.nameOf(sample.mediaType())));
    }

    @ParameterizedTest
    @EnumSource(value = SampleFile.class, names = "REFUSED_.*", mode = EnumSource.Mode.MATCH_ALL)
    void A_bad_file_is_refused_under_any_name_and_called_by_its_name(SampleFile sample) throws IOException {
        var file = Files.write(directory.resolve("content.bin"), sample.content());

        for (var name : new String[] {"报告.pdf", "报告.docx", "报告.txt", "报告." + sample.extension()}) {
            assertThatExceptionOfType(Refusal.class)
                    .as(name)
                    .isThrownBy(() -> types.admit(name(name), file))
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("evidence.typeRefused"))
                    .satisfies(refusal -> assertThat(refusal.arguments())
                            .contains(name, types.nameOf(sample.mediaType()), sample.mediaType()));
        }
    }

    @Test
    void Every_type_has_a_name() {
        types.all().forEach(type -> assertThat(TEXTS.getString(type.textKey())).isNotBlank());
    }

    private static FileName name(String name) {
        return FileName.of(name).orElseThrow();
    }
}
