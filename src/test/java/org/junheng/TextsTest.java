package org.junheng;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;

/** The texts for people are in the bundles, complete in both languages, and nowhere else. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** A text block, string, character or comment of Java. */
    private static final Pattern TOKEN = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\""
            + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
            + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'"
            + "|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]");

    /** A call that takes a key first, or after the language; a key that goes on with {@code +} is a beginning. */
    private static final Pattern KEY = Pattern.compile(
            "(?:Refusal\\s*\\.\\s*(?:notFound|forbidden|conflict|invalid|tooMany)|getTranslation|I18NProvider\\s*\\.\\s*translate"
                    + "|[tT]exts\\s*\\.\\s*get)"
                    + "\\(\\s*(?:\\w+,\\s*)?\"([^\"\\s]+)\"\\s*(\\+)?");

    @Test
    void Both_languages_say_the_same_things() throws IOException {
        assertThat(bundle("translations_en.properties").keySet())
                .isEqualTo(bundle("translations.properties").keySet());
    }

    @Test
    void No_text_is_empty_and_every_text_is_a_message_with_the_same_arguments_in_both_languages() throws IOException {
        var english = bundle("translations_en.properties");
        bundle("translations.properties").forEach((key, chinese) -> {
            var other = english.getOrDefault(key, "");
            assertThat(chinese).as(key).isNotBlank();
            assertThat(other).as(key + " in English").isNotBlank();
            assertThat(CHINESE.matcher(other).find())
                    .as(key + " is not English: " + other)
                    .isFalse();
            assertThatCode(() -> List.of(new MessageFormat(chinese), new MessageFormat(other)))
                    .as(key)
                    .doesNotThrowAnyException();
            assertThat(arguments(other)).as(key).isEqualTo(arguments(chinese));
        });
    }

    @Test
    void Java_holds_no_Chinese_text() throws IOException {
        var found = new ArrayList<String>();
        for (var source : sources()) {
            var tokens = TOKEN.matcher(Files.readString(source));
            while (tokens.find()) {
                var comment = tokens.group().startsWith("/");
                if (!comment && CHINESE.matcher(tokens.group()).find()) {
                    found.add(source.getFileName() + ": " + tokens.group());
                }
            }
        }

        assertThat(found).as("literals that belong in a bundle or data file").isEmpty();
    }

    @Test
    void Every_key_that_Java_names_is_there() throws IOException {
        var keys = bundle("translations.properties").keySet();
        var missing = new ArrayList<String>();
        for (var source : sources()) {
            var calls = KEY.matcher(Files.readString(source));
            while (calls.find()) {
                var key = calls.group(1);
                var there = calls.group(2) == null
                        ? keys.contains(key)
                        : keys.stream().anyMatch(known -> known.startsWith(key));
                if (!there) {
                    missing.add(source.getFileName() + ": " + key);
                }
            }
        }

        assertThat(missing).as("keys to add to both bundles").isEmpty();
    }

    @Test
    void Every_role_has_a_name() throws IOException {
        assertThat(bundle("translations.properties"))
                .containsKeys(
                        Arrays.stream(Role.values()).map(role -> "role." + role).toArray(String[]::new));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Read by hand, since {@link java.util.Properties} lets a key that stands twice pass. */
    private static Map<String, String> bundle(String name) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var line : Files.readAllLines(BUNDLES.resolve(name))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            assertThat(line).as("a line of " + name).contains("=").doesNotEndWith("\\");
            var key = line.substring(0, line.indexOf('=')).strip();
            assertThat(texts.put(key, line.substring(line.indexOf('=') + 1)))
                    .as("%s stands twice in %s", key, name)
                    .isNull();
        }
        return texts;
    }
}
