package org.junheng.request;

import java.time.Instant;
import java.util.List;

/**
 * Something that was done about a request.
 *
 * @param words what was said with it
 * @param documents those handed over with an answer, by their ids
 * @param by the login name, empty where nobody did it
 */
public record RequestStep(Kind kind, String words, List<String> documents, String by, String byName, Instant at) {

    /** What was done. */
    public enum Kind {
        /** The county answered (已答复). */
        ANSWER,
        /** The reviewer was satisfied (已满足). */
        ACCEPT,
        /** The reviewer asked again (再次要求). */
        AGAIN,
        /** The case went on, and nobody waits any more (已关闭). */
        CLOSED
    }

    public RequestStep {
        documents = List.copyOf(documents);
    }
}
