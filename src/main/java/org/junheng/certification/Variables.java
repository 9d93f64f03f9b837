package org.junheng.certification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.platform.engine.ProcessVariable;

/** The variables of the path: what its gateways, timers and candidate expressions read, and their values. */
public final class Variables {

    /** The county, for the candidates. */
    public static final ProcessVariable<String> COUNTY = new ProcessVariable<>("county", String.class);
    /** The body that reviews: the city, or the province where no city stands between. */
    public static final ProcessVariable<String> CITY = new ProcessVariable<>("city", String.class);
    /** The province, for the candidates. */
    public static final ProcessVariable<String> PROVINCE = new ProcessVariable<>("province", String.class);
    /** Why the county works on the case: {@link #NEW}, {@link #RETURNED} or {@link #TAKEN_BACK}. */
    public static final ProcessVariable<String> ENTRY = new ProcessVariable<>("entry", String.class);
    /** Where a level sends the case: {@link #UP}, {@link #TO_COUNTY}, …, {@link #ENDED}. */
    public static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome", String.class);
    /** Which level returned the case last and waits for it. */
    public static final ProcessVariable<String> RETURNED_BY = new ProcessVariable<>("returnedBy", String.class);
    /** At which step a level goes on when the case comes back. */
    public static final ProcessVariable<String> RESUME_AT = new ProcessVariable<>("resumeAt", String.class);
    /** Whether the province's examination of the qualification was passed. */
    public static final ProcessVariable<Boolean> QUALIFIED = new ProcessVariable<>("qualified", Boolean.class);
    /** Whether the province's survey was taken and its sample counts. */
    public static final ProcessVariable<Boolean> SURVEY_SUFFICIENT =
            new ProcessVariable<>("surveySufficient", Boolean.class);
    /** When the public notice ends, as an ISO date and time with offset. */
    public static final ProcessVariable<String> NOTICE_ENDS = new ProcessVariable<>("noticeEnds", String.class);
    /** What the objections came to: {@link #CLEAR}, {@link #RECTIFY} or {@link #REJECT}. */
    public static final ProcessVariable<String> NOTICE_OUTCOME = new ProcessVariable<>("noticeOutcome", String.class);
    /** Whether a national step was not passed. */
    public static final ProcessVariable<Boolean> STEP_FAILED = new ProcessVariable<>("stepFailed", Boolean.class);
    /** Whether a national step asked questions. */
    public static final ProcessVariable<Boolean> QUESTION_ASKED = new ProcessVariable<>("questionAsked", Boolean.class);
    /** Whether the province finds the county's answers sufficient. */
    public static final ProcessVariable<Boolean> ANSWER_SUFFICIENT =
            new ProcessVariable<>("answerSufficient", Boolean.class);

    /** Value of {@link #ENTRY}: the county works on the case for the first time. */
    public static final String NEW = "NEW";
    /** Value of {@link #ENTRY}: the case was returned for completion. */
    public static final String RETURNED = "RETURNED";
    /** Value of {@link #ENTRY}: the county took the case back. */
    public static final String TAKEN_BACK = "TAKEN_BACK";
    /** Value of {@link #OUTCOME}: on to the next level. */
    public static final String UP = "UP";
    /** Value of {@link #OUTCOME}: back to the county. */
    public static final String TO_COUNTY = "TO_COUNTY";
    /** Value of {@link #OUTCOME}: back to the city. */
    public static final String TO_CITY = "TO_CITY";
    /** Value of {@link #OUTCOME}: back to the province. */
    public static final String TO_PROVINCE = "TO_PROVINCE";
    /** Value of {@link #OUTCOME}: the case has ended. */
    public static final String ENDED = "ENDED";
    /** Value of {@link #RETURNED_BY}: no level waits for the case. */
    public static final String NONE = "NONE";
    /** Value of {@link #RETURNED_BY}. */
    public static final String BY_CITY = "CITY";
    /** Value of {@link #RETURNED_BY}. */
    public static final String BY_PROVINCE = "PROVINCE";
    /** Value of {@link #RETURNED_BY}. */
    public static final String BY_NATION = "NATION";
    /** Value of {@link #RESUME_AT}: from the beginning. */
    public static final String START = "START";
    /** Value of {@link #RESUME_AT}: only what was amended is reviewed again. */
    public static final String AMENDMENTS = "AMENDMENTS";
    /** Value of {@link #RESUME_AT}: at the leader's decision. */
    public static final String DECISION = "DECISION";
    /** Value of {@link #RESUME_AT}: at the application to the state. */
    public static final String APPLICATION = "APPLICATION";
    /** Value of {@link #NOTICE_OUTCOME}: nothing stands against the county. */
    public static final String CLEAR = "CLEAR";
    /** Value of {@link #NOTICE_OUTCOME}: an objection was upheld, the county has to rectify. */
    public static final String RECTIFY = "RECTIFY";
    /** Value of {@link #NOTICE_OUTCOME}: an objection was upheld, the recommendation is withdrawn. */
    public static final String REJECT = "REJECT";

    private Variables() {}

    /** The codes of the round's national steps, one after the other. */
    public static Map<String, Object> nationalSteps(List<String> codes) {
        return Map.of("nationalSteps", new ArrayList<>(codes));
    }

    /** Several variables with their values, to hand to a command. */
    @SafeVarargs
    public static Map<String, Object> of(Map<String, Object>... variables) {
        var all = new HashMap<String, Object>();
        for (var variable : variables) {
            all.putAll(variable);
        }
        return all;
    }
}
