package org.junheng.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Message;

/**
 * What somebody who has read the documents, or a survey, says of an item that figures alone do not decide.
 *
 * @param item the item's code
 * @param value what was stated or surveyed, absent if nothing was
 * @param explanation in words: who says it, and what
 */
public record Given(String item, Verdict verdict, @Nullable String value, List<Message> explanation) {

    public Given {
        explanation = List.copyOf(explanation);
    }
}
