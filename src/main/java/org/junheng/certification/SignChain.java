package org.junheng.certification;

import java.util.List;
import org.junheng.certification.SignedReport.SignStep;
import org.springframework.stereotype.Component;

/**
 * Read by {@code self-assessment.bpmn}: who signs at a step of the chain. A step is its candidate groups, joined by commas.
 * Public, for expressions call nothing else.
 */
@Component
public class SignChain {

    private static final String SEPARATOR = ",";

    SignChain() {}

    /** A step as the process keeps it. */
    public static String step(SignStep step) {
        return String.join(SEPARATOR, step.signers());
    }

    /** The candidate groups of a step, each of which signs for itself. */
    public List<String> signers(String step) {
        return List.of(step.split(SEPARATOR, -1));
    }
}
