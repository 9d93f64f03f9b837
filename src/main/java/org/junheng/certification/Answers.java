package org.junheng.certification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The county's answers to the questions of a national step: one to each question, in order. */
public record Answers(List<String> answers) {

    public Answers {
        answers = nonBlank(answers);
    }

    /** The texts that say something, without the space around them. */
    static List<String> nonBlank(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
