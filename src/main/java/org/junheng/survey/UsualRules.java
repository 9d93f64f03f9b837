package org.junheng.survey;

import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules that hold where a round has none of its own, from {@code survey/usual-rules.json}. */
@Component
class UsualRules {

    private final Map<Source, SurveyRule> rules;

    UsualRules(JsonMapper json) throws IOException {
        try (var file = new ClassPathResource("survey/usual-rules.json").getInputStream()) {
            this.rules = json.readValue(file, new TypeReference<>() {});
        }
    }

    SurveyRule of(Source source) {
        var rule = rules.get(source);
        if (rule == null) {
            throw new IllegalStateException("No usual rule for surveys of " + source);
        }
        return rule;
    }
}
