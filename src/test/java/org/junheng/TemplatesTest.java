package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The templates of the public pages take every text from the bundles, and run nothing in the browser. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");

    @Test
    void Every_key_is_in_the_bundle() throws IOException {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            bundle.load(reader);
        }
        var missing = new ArrayList<String>();
        for (var template : templates()) {
            KEY.matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !bundle.containsKey(key))
                    .forEach(key -> missing.add(template.getFileName() + ": " + key));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void Templates_hold_no_Chinese_no_script_and_no_style() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]")
                    .doesNotContain("<script", "<style", " style=", " onclick=", "th:utext");
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
