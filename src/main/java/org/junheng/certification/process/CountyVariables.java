package org.junheng.certification.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.platform.engine.ProcessVariable;

/** The variables that only {@code self-assessment.bpmn} reads. */
final class CountyVariables {

    /** Whether the county may apply. */
    static final ProcessVariable<Boolean> ELIGIBLE = new ProcessVariable<>("eligible", Boolean.class);
    /** Whether the county leader wants to go on. */
    static final ProcessVariable<Boolean> APPLYING = new ProcessVariable<>("applying", Boolean.class);
    /** Whether the county's own assessment is met. */
    static final ProcessVariable<Boolean> INDICATORS_MET = new ProcessVariable<>("indicatorsMet", Boolean.class);
    /** The way on where it is not. */
    static final ProcessVariable<String> EXIT = new ProcessVariable<>("exit", String.class);
    /** Whether a signer sent the report back. */
    static final ProcessVariable<Boolean> OBJECTED = new ProcessVariable<>("objected", Boolean.class);

    /** Decision of a way on, and value of {@link #EXIT}: another way shall be chosen. */
    static final String BACK = "BACK";

    private CountyVariables() {}

    /** The departments that state items. */
    static Map<String, Object> departments(List<String> codes) {
        return Map.of("departments", new ArrayList<>(codes));
    }

    /** The steps of the chain of signers, as {@link SignChain} writes them. */
    static Map<String, Object> signSteps(List<String> steps) {
        return Map.of("signSteps", new ArrayList<>(steps));
    }
}
