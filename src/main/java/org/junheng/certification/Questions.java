package org.junheng.certification;

import java.util.List;

/**
 * What a national step asks to be verified (核实事项), one text each; empty for a step that asks nothing.
 */
public record Questions(List<String> questions) {

    public Questions {
        questions = Answers.nonBlank(questions);
    }
}
