package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import org.junheng.shared.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads mappings of forms. A wrong one is refused with its name, the line and what is wrong there. */
final class FormMappingReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FormMappingReader() {}

    /**
     * The mapping that this text describes.
     *
     * @throws InvalidMapping if it cannot be used
     */
    static FormMapping read(String file, String text) {
        try {
            return JSON.readValue(text, FormMapping.class);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidMapping(file, line(text, List.of(e.getPropertyName()), e), Malformed.of(e));
        } catch (DatabindException e) {
            var line = e.getCause() instanceof Malformed refused
                    ? line(text, refused.text().arguments(), e)
                    : line(e);
            throw new InvalidMapping(file, line, Malformed.of(e));
        } catch (JacksonException e) {
            throw new InvalidMapping(file, line(e), Malformed.of(e));
        }
    }

    /** What is wrong with a text, each with its line: every form and figure by itself, and then all of them together. */
    static List<InvalidMapping> problems(String text) {
        var problems = new ArrayList<InvalidMapping>();
        try {
            var tree = JSON.readTree(text);
            problems.addAll(problems(text, tree, "forms", FormMapping.Form.class));
            problems.addAll(problems(text, tree, "figures", FormMapping.Figure.class));
            if (problems.isEmpty()) {
                read("", text);
            }
        } catch (InvalidMapping e) {
            problems.add(e);
        } catch (JacksonException e) {
            problems.add(new InvalidMapping("", line(e), Malformed.of(e)));
        }
        return problems;
    }

    private static List<InvalidMapping> problems(String text, JsonNode tree, String array, Class<?> type) {
        var problems = new ArrayList<InvalidMapping>();
        var lines = lines(text, array);
        for (var number = 0; number < tree.path(array).size(); number++) {
            try {
                JSON.treeToValue(tree.path(array).get(number), type);
            } catch (JacksonException e) {
                problems.add(new InvalidMapping("", lines.get(number), Malformed.of(e)));
            }
        }
        return problems;
    }

    /** The lines in which the elements of an array begin. */
    private static List<Integer> lines(String text, String array) {
        var lines = new ArrayList<Integer>();
        try (var parser = JSON.createParser(text)) {
            var depth = 0;
            var within = "";
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    within = parser.currentName();
                } else if (depth == 2 && within.equals(array) && !token.isStructEnd()) {
                    lines.add(parser.currentTokenLocation().getLineNr());
                }
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                }
            }
        }
        return lines;
    }

    /** The last line that holds one of these words in quotes; else where the parser stood. */
    private static int line(String text, List<?> words, JacksonException e) {
        var lines = text.lines().toList();
        for (var number = lines.size(); number > 0; number--) {
            var line = lines.get(number - 1);
            if (words.stream().anyMatch(word -> line.contains("\"" + word + "\""))) {
                return number;
            }
        }
        return line(e);
    }

    private static int line(JacksonException e) {
        return Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    }
}
