package org.junheng.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junheng.papertemplate.PaperKind;
import org.junheng.shared.Refusal;

/**
 * An official paper of a case.
 *
 * @param step one of those at which there can be such a paper
 */
public record Paper(PaperKind kind, Step step) {

    public Paper {
        if (!Step.of(kind).contains(step)) {
            throw new IllegalArgumentException("No %s at step %s".formatted(kind, step));
        }
    }

    /** All that there can be, in the order of the path. */
    static List<Paper> all() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(PaperKind.values())
                        .filter(kind -> Step.of(kind).contains(step))
                        .map(kind -> new Paper(kind, step)))
                .toList();
    }

    /** As addresses name it: {@code self-report}, or {@code feedback-city} where several steps have one. */
    public String code() {
        return Step.of(kind).size() == 1
                ? kind.code()
                : kind.code() + "-" + step.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The paper of this code.
     *
     * @throws Refusal if there can be none
     */
    public static Paper parse(String code) {
        return all().stream()
                .filter(paper -> paper.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("paper.unknown"));
    }
}
