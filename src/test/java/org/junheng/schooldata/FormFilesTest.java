package org.junheng.schooldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junheng.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Files that are handed in together: their names, and how many and large they may be. */
class FormFilesTest {

    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);

    private final FormFiles files = new FormFiles();

    @Test
    void Files_of_one_name_are_told_apart() {
        add("a.xlsx", "folder/a.xlsx", "b", "b", "other\\a.xlsx", ".x", ".x");

        assertThat(files.list())
                .extracting(FormFile::name)
                .containsExactly("a.xlsx", "a (2).xlsx", "b", "b (2)", "a (3).xlsx", ".x", " (2).x");
    }

    @Test
    void The_files_of_a_request_are_taken_by_the_names_people_gave_them() {
        var sent = FormFiles.sent(List.of(
                new MockMultipartFile("file", "form.xlsx", null, CONTENT),
                new MockMultipartFile("file", " ", null, CONTENT),
                new MockMultipartFile("more", "", null, CONTENT)));

        assertThat(sent).extracting(FormFile::name).containsExactly("form.xlsx", "file", "more");
        assertThat(sent).allSatisfy(file -> {
            assertThat(file.content()).isEqualTo(CONTENT);
            assertThat(file.size()).isEqualTo(3);
        });
    }

    @Test
    void So_many_files_are_taken_and_no_more() {
        for (var number = 0; number < 500; number++) {
            files.add("f" + number, new ByteArrayInputStream(CONTENT));
        }

        assertThat(refused("one more", CONTENT)).isEqualTo("schooldata.forms.tooMany");
        assertThat(files.list()).hasSize(500);
        assertThat(refused(Collections.nCopies(501, FormFile.of("f", CONTENT)))).isEqualTo("schooldata.forms.tooMany");
        assertThat(refused(List.of())).isEqualTo("schooldata.forms.none");
    }

    @Test
    void Together_they_are_no_larger_than_one_file_may_be() {
        var largest = new byte[Workbooks.LARGEST_FILE];
        var one = FormFile.of("largest", largest);

        assertThatCode(() -> FormFiles.check(List.of(one))).doesNotThrowAnyException();
        assertThat(refused(List.of(one, FormFile.of("small", new byte[1])))).isEqualTo("schooldata.forms.tooLarge");

        files.add("largest", new ByteArrayInputStream(largest));
        assertThat(refused("small", new byte[1])).isEqualTo("schooldata.forms.tooLarge");

        files.clear();
        assertThat(files.list()).isEmpty();
        add("a");
        assertThat(refused("largest", largest)).isEqualTo("schooldata.forms.tooLarge");
        assertThat(files.list()).hasSize(1);
    }

    private void add(String... names) {
        for (var name : names) {
            files.add(name, new ByteArrayInputStream(CONTENT));
        }
    }

    private String refused(String name, byte[] content) {
        try {
            files.add(name, new ByteArrayInputStream(content));
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static String refused(List<FormFile> files) {
        try {
            FormFiles.check(files);
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
