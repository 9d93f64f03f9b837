package org.junheng.certification;

import java.util.List;
import org.junheng.casefile.RecordKind;

/**
 * The county's answers to the questions to be verified (核实事项), in the order of the questions.
 *
 * @param step the code of the national step that asked
 */
public record QuestionAnswers(String step, List<String> answers) {

    /** How they are kept. */
    public static final RecordKind<QuestionAnswers> KIND = new RecordKind<>("question-answers", QuestionAnswers.class);

    public QuestionAnswers {
        answers = List.copyOf(answers);
    }
}
