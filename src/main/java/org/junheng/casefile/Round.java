package org.junheng.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.EditionId;

/**
 * A yearly round (年度批次). Three calendars meet in it: its own dates, the school year of the figures, the fiscal year.
 *
 * @param id such as {@code 2026}; for people and addresses
 * @param opens the first day on which a county may open a case
 * @param closes the last such day
 * @param edition what its cases are judged by
 * @param queries what is asked of a county whose figures look odd
 * @param signOff how a county signs, in order; never empty
 * @param nationalSteps what the nation does, in order; never empty
 */
public record Round(
        String id,
        String name,
        SchoolYear schoolYear,
        int fiscalYear,
        LocalDate opens,
        LocalDate closes,
        EditionId edition,
        QueryRule queries,
        List<SignOff> signOff,
        List<NationalStep> nationalSteps) {

    private static final Pattern ID = Pattern.compile("\\d{4}[0-9A-Za-z-]{0,12}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** What is asked of a county whose figures look odd (疑似问题). */
    public enum QueryRule {
        /** Queries and explanations are shown to everybody who judges; handing up is free. */
        SHOWN,
        /** Every query must be explained before the case may be handed up. */
        EXPLAINED
    }

    /** How the signers of one step sign. */
    public enum SignOffKind {
        /** All departments, each for itself (会签). */
        JOINT,
        /** One person (签批). */
        SIGN,
        /** A meeting, with its date and minutes (会议审议). */
        MEETING,
        /** One person, giving the request its number (签发，文号). */
        ISSUE
    }

    /**
     * One step of the chain by which a county signs.
     *
     * @param code names it within the round
     * @param label what people call it
     * @param role who signs; {@link Role#COUNTY_DEPARTMENT} for joint steps and for nothing else
     */
    public record SignOff(String code, String label, Role role, SignOffKind kind) {

        public SignOff {
            requireCode(code, label);
            var department = role == Role.COUNTY_DEPARTMENT;
            if (!department && role != Role.COUNTY_DIRECTOR && role != Role.COUNTY_LEADER) {
                throw new IllegalArgumentException("%s does not sign for a county: %s".formatted(role, code));
            }
            if (department != (kind == SignOffKind.JOINT)) {
                throw new IllegalArgumentException("%s is no step of %s: %s".formatted(kind, role, code));
            }
        }
    }

    /**
     * One step of the national acceptance.
     *
     * @param code names it within the round
     * @param label what people call it
     */
    public record NationalStep(String code, String label) {

        public NationalStep {
            requireCode(code, label);
        }
    }

    public Round {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the id of a round: " + id);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A round without a name: " + id);
        }
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("Round %s closes %s before it opens %s".formatted(id, closes, opens));
        }
        signOff = List.copyOf(signOff);
        nationalSteps = List.copyOf(nationalSteps);
        requireDistinct(id, signOff.stream().map(SignOff::code).toList());
        requireDistinct(id, nationalSteps.stream().map(NationalStep::code).toList());
    }

    /** Whether a county may open a case on this day. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** What people call the step of either kind with this code, if there is one. */
    public Optional<String> label(String code) {
        return Stream.concat(
                        signOff.stream()
                                .filter(step -> step.code().equals(code))
                                .map(SignOff::label),
                        nationalSteps.stream()
                                .filter(step -> step.code().equals(code))
                                .map(NationalStep::label))
                .findFirst();
    }

    private static void requireCode(String code, String label) {
        if (!CODE.matcher(code).matches() || label.isBlank()) {
            throw new IllegalArgumentException("Not a step of a round: %s %s".formatted(code, label));
        }
    }

    private static void requireDistinct(String id, Collection<String> codes) {
        if (codes.isEmpty() || new HashSet<>(codes).size() < codes.size()) {
            throw new IllegalArgumentException("The steps of round %s are empty or repeated: %s".formatted(id, codes));
        }
    }
}
