package org.junheng.schooldata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads mappings of forms. A wrong one is refused with its name, the line and what is wrong there. */
final class FormMappingReader {

    private static final Pattern WORD = Pattern.compile("[^\\s\":,]+");
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
            throw new InvalidMapping(
                    file, line(text, List.of(e.getPropertyName()), e), String.valueOf(e.getOriginalMessage()), e);
        } catch (DatabindException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                var reason = String.valueOf(refused.getMessage());
                throw new InvalidMapping(file, line(text, words(reason), e), reason, e);
            }
            throw new InvalidMapping(file, line(e), String.valueOf(e.getOriginalMessage()), e);
        } catch (JacksonException e) {
            throw new InvalidMapping(file, line(e), String.valueOf(e.getOriginalMessage()), e);
        }
    }

    private static List<String> words(String reason) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(reason);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The last line that holds one of these words in quotes; else where the parser stood. */
    private static int line(String text, List<String> words, JacksonException e) {
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
