package org.junheng.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junheng.casefile.CaseState;
import org.junheng.shared.Role;

/**
 * The boxes beside those of the items. What lies in them is not part of what the county signs, so they may be filled
 * while the case is locked.
 */
public enum ExtraBox {
    /** What proves that the county may apply at all (申报资格). */
    ELIGIBILITY,
    /** Report, application form, collected policies, minutes (申报文件). */
    GENERAL,
    /** What proves that a problem found was solved, or answers a question (整改与核实). */
    RECTIFICATION,
    /** What reviewers bring home from a visit (实地核查). */
    VISIT,
    /** What the survey of social recognition leaves behind (社会认可度调查). */
    SURVEY;

    /** The box of this name. */
    public static Optional<ExtraBox> find(String name) {
        return Arrays.stream(values()).filter(box -> box.name().equals(name)).findFirst();
    }

    /** The key of its title in the bundles. */
    public String textKey() {
        return "evidence.box." + name();
    }

    /**
     * Whether a file that bears the name of a document in the box is its next version. Not where many put in what has nothing
     * to do with each other: the proof of one problem would take the place of another's.
     */
    static boolean continues(String box) {
        return find(box).map(ExtraBox::isOfOneHand).orElse(true);
    }

    private boolean isOfOneHand() {
        return switch (this) {
            case ELIGIBILITY, GENERAL -> true;
            case RECTIFICATION, VISIT, SURVEY -> false;
        };
    }

    /** Whether documents are taken while the case is in this state. */
    boolean isOpenIn(CaseState state) {
        return openStates().contains(state);
    }

    private Set<CaseState> openStates() {
        return switch (this) {
            case ELIGIBILITY -> Set.of(CaseState.SELF_ASSESSMENT, CaseState.RETURNED);
            case GENERAL -> Set.of(CaseState.SELF_ASSESSMENT, CaseState.SIGNING, CaseState.RETURNED);
            case RECTIFICATION ->
                Set.of(
                        CaseState.CITY_REVIEW,
                        CaseState.PROVINCE_EVALUATION,
                        CaseState.PUBLIC_NOTICE,
                        CaseState.NATIONAL_ACCEPTANCE);
            case VISIT -> Set.of(CaseState.CITY_REVIEW, CaseState.PROVINCE_EVALUATION, CaseState.NATIONAL_ACCEPTANCE);
            case SURVEY -> Set.of(CaseState.PROVINCE_EVALUATION, CaseState.NATIONAL_ACCEPTANCE);
        };
    }

    /** Whether the county fills it, rather than the level that holds the case. */
    boolean isOfCounty() {
        return switch (this) {
            case ELIGIBILITY, GENERAL, RECTIFICATION -> true;
            case VISIT, SURVEY -> false;
        };
    }

    /** The roles that fill a box of the level which holds a case in this state. */
    static Set<Role> holders(CaseState state) {
        return switch (state) {
            case CITY_REVIEW -> Set.of(Role.CITY_REVIEWER, Role.CITY_LEADER);
            case PROVINCE_EVALUATION -> Set.of(Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
            case NATIONAL_ACCEPTANCE -> Set.of(Role.NATION_OFFICER, Role.NATION_LEADER);
            case SELF_ASSESSMENT,
                    SIGNING,
                    CITY_PENDING,
                    PROVINCE_PENDING,
                    PUBLIC_NOTICE,
                    NATION_PENDING,
                    RETURNED,
                    ACCEPTED,
                    REJECTED,
                    TERMINATED,
                    NOT_APPLYING -> Set.of();
        };
    }
}
