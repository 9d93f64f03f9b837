package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junheng.Clause;
import org.junheng.casefile.ActorFixture;
import org.junheng.contentstore.DiskContentStore;
import org.junheng.screening.ScreeningFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.springframework.core.io.ClassPathResource;

class HostileFilesTest {

    private static final Actor EDITOR = ActorFixture.editor(new RegionCode("320682"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(HostileFile.class)
    @Clause("files-looked-into")
    void A_file_that_means_no_good_gets_its_answer(HostileFile file) throws IOException {
        assertThat(answer("材料." + file.extension(), file.content())).isEqualTo(file.answer());

        assertThat(left()).isEqualTo(file.answer().contains(".") ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource(value = SampleFile.class, names = "REFUSED_.*", mode = EnumSource.Mode.MATCH_NONE)
    void A_file_that_means_good_is_taken_without_a_mark(SampleFile file) throws IOException {
        assertThat(answer("材料." + file.extension(), file.content())).isEqualTo(HostileParts.GOOD);
    }

    private String answer(String name, byte[] content) throws IOException {
        var types = new FileTypes(new ClassPathResource("evidence/file-types.csv"));
        var admission = new Admission(
                types,
                ScreeningFixture.screening(),
                ScreeningFixture.scanner(Map.of()),
                Mockito.mock(Quarantine.class));
        try (var incoming = new DiskContentStore(directory).receive(new ByteArrayInputStream(content))) {
            var kept = admission.keep(EDITOR, FileName.of(name).orElseThrow(), incoming);
            return kept.condition().macros() ? HostileParts.MACROS : HostileParts.GOOD;
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.arguments()).contains(name);
            return refusal.key();
        }
    }

    /** How many files are left in the store, in whatever state. */
    private long left() throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
