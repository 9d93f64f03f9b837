package org.junheng.schooldata;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.shared.Malformed;

/**
 * Which column of a form is meant, such as {@code A > B|C}: the lowest label of its header is the last step (either spelling), the
 * other steps stand above it in this order, with or without others between.
 */
record FormPath(String written, List<Set<String>> steps) {

    private static final Pattern STEP = Pattern.compile(">");
    private static final Pattern SPELLING = Pattern.compile("\\|");

    static FormPath of(String written) {
        var steps = Arrays.stream(STEP.split(written, -1)).map(FormPath::step).toList();
        if (steps.stream().anyMatch(step -> step.contains(""))) {
            throw new Malformed("malformed.mapping.emptyStep", written);
        }
        return new FormPath(written, steps);
    }

    private static Set<String> step(String written) {
        return Arrays.stream(SPELLING.split(written, -1)).map(FormLabel::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a column with these labels, the highest first, is meant. */
    boolean matches(List<String> labels) {
        if (labels.isEmpty() || !steps.getLast().contains(labels.getLast())) {
            return false;
        }
        var next = 0;
        for (var label : labels.subList(0, labels.size() - 1)) {
            if (next < steps.size() - 1 && steps.get(next).contains(label)) {
                next++;
            }
        }
        return next == steps.size() - 1;
    }

    /** Whether the steps are the lowest labels, with none between. */
    boolean isStraight(List<String> labels) {
        var from = labels.size() - steps.size();
        for (var step = 0; from >= 0 && step < steps.size(); step++) {
            if (!steps.get(step).contains(labels.get(from + step))) {
                return false;
            }
        }
        return from >= 0;
    }
}
