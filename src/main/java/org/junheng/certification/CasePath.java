package org.junheng.certification;

import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Records;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Processes;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The path of a case (申报事项) from outside its tasks: opening it (立案), taking it back (撤回), ending it (终止申报).
 *
 * <p>Source of the rules: {@code src/docs/regulation.md}, rules of return and end.
 */
@Service
public class CasePath {

    private static final String MODEL = "county-certification";
    private static final String TAKE_BACK = "takeBack";
    private static final String FORWARD_AMENDMENTS = "userTask_forwardAmendments";
    private static final String TERMINATE = "terminate";

    private final Casefiles casefiles;
    private final Records records;
    private final Processes processes;
    private final Inbox inbox;
    private final Regions regions;

    CasePath(Casefiles casefiles, Records records, Processes processes, Inbox inbox, Regions regions) {
        this.casefiles = casefiles;
        this.records = records;
        this.processes = processes;
        this.inbox = inbox;
        this.regions = regions;
    }

    /**
     * Opens a case for a county and starts its process.
     *
     * @throws Refusal if the actor may not, or the county cannot apply in this round now
     */
    @Transactional
    public CaseId open(Actor actor, RegionCode county, String round) {
        var id = casefiles.open(actor, county, round);
        processes.start(
                actor,
                MODEL,
                id.toString(),
                Variables.of(
                        Variables.COUNTY.of(county.value()),
                        Variables.CITY.of(regions.above(county).value()),
                        Variables.PROVINCE.of(regions.provinceOf(county).value()),
                        Variables.ENTRY.of(Variables.NEW),
                        Variables.RETURNED_BY.of(Variables.NONE),
                        Variables.RESUME_AT.of(Variables.START)));
        return id;
    }

    /**
     * Takes a case one step back while the next level has not taken it up (撤回). Back at the county its signatures are
     * void and what it had open before signing is open again.
     *
     * @throws Refusal if the next level has begun, or the actor does not act for the level that handed up
     */
    public void takeBack(Actor actor, CaseId id, String reason) {
        var casefile = casefiles.get(actor, id);
        requireReason(reason);
        var holder = holder(casefile);
        if (!holder.mayTakeBack(actor, casefile.county(), regions)) {
            throw Refusal.forbidden("certification.takeBack.notYours");
        }
        requireNotTakenUp(id);
        processes.send(actor, id.toString(), TAKE_BACK, reason, () -> {
            // Asked again now that no other command of the case runs: somebody may have claimed it in between.
            requireNotTakenUp(id);
            return backTo(holder, id);
        });
    }

    /** Whether this actor could take the case back now, so that a page offers it. */
    public boolean mayTakeBack(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return isPending(casefile)
                && holder(casefile).mayTakeBack(actor, casefile.county(), regions)
                && !isTakenUp(id)
                && processes.awaits(id.toString(), TAKE_BACK);
    }

    /**
     * Ends a case at the county leader's wish, until the province has begun to examine its qualification (终止申报).
     *
     * @throws Refusal if it is too late or the actor does not sign for the county
     */
    public void terminate(Actor actor, CaseId id, String reason) {
        var casefile = casefiles.get(actor, id);
        requireReason(reason);
        if (!actor.has(Role.COUNTY_LEADER, casefile.county())) {
            throw Refusal.forbidden("certification.terminate.notYours");
        }
        processes.send(actor, id.toString(), TERMINATE, reason, () -> {
            if (!isBeforeQualification(casefiles.lock(id))) {
                throw Refusal.conflict("certification.terminate.tooLate");
            }
            records.put(id, Termination.KIND, new Termination(reason), actor);
            return Map.of();
        });
    }

    /** Whether this actor could end the case now, so that a page offers it. */
    public boolean mayTerminate(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return actor.has(Role.COUNTY_LEADER, casefile.county()) && isBeforeQualification(casefile);
    }

    private Map<String, Object> backTo(Holder holder, CaseId id) {
        return switch (holder) {
            case COUNTY -> {
                casefiles.unseal(id);
                var returned = !casefiles.get(id).openItems().isEmpty();
                casefiles.moveTo(id, returned ? CaseState.RETURNED : CaseState.SELF_ASSESSMENT);
                yield Variables.of(Variables.OUTCOME.of(Variables.TO_COUNTY), Variables.ENTRY.of(Variables.TAKEN_BACK));
            }
            case CITY -> {
                casefiles.moveTo(id, CaseState.CITY_REVIEW);
                yield Variables.of(Variables.OUTCOME.of(Variables.TO_CITY), Variables.RESUME_AT.of(Variables.DECISION));
            }
            case PROVINCE -> {
                if (isReturnedByNation(id)) {
                    // Amendments go back to where the province forwards them; the case still waits for the nation.
                    yield Map.of();
                }
                casefiles.moveTo(id, CaseState.PROVINCE_EVALUATION);
                yield Variables.of(
                        Variables.OUTCOME.of(Variables.TO_PROVINCE), Variables.RESUME_AT.of(Variables.APPLICATION));
            }
        };
    }

    /** Who handed the case up to where it waits now. */
    private Holder holder(Casefile casefile) {
        var returnedBy =
                processes.read(casefile.id().toString(), Variables.RETURNED_BY).orElse(Variables.NONE);
        return switch (casefile.state()) {
            case CITY_PENDING -> Holder.COUNTY;
            case PROVINCE_PENDING -> returnedBy.equals(Variables.BY_PROVINCE) ? Holder.COUNTY : Holder.CITY;
            case NATION_PENDING ->
                isReturnedByNation(casefile.id()) && isWithProvince(casefile.id()) ? Holder.COUNTY : Holder.PROVINCE;
            default -> throw Refusal.conflict("certification.takeBack.notPending");
        };
    }

    private boolean isReturnedByNation(CaseId id) {
        return processes
                .read(id.toString(), Variables.RETURNED_BY)
                .filter(Variables.BY_NATION::equals)
                .isPresent();
    }

    /** Whether amendments that the nation asked for still wait for the province to forward them. */
    private boolean isWithProvince(CaseId id) {
        return inbox.ofCase(id.toString()).stream().anyMatch(todo -> todo.step().equals(FORWARD_AMENDMENTS));
    }

    private static boolean isPending(Casefile casefile) {
        return switch (casefile.state()) {
            case CITY_PENDING, PROVINCE_PENDING, NATION_PENDING -> true;
            default -> false;
        };
    }

    private void requireNotTakenUp(CaseId id) {
        if (isTakenUp(id)) {
            throw Refusal.conflict("certification.takeBack.takenUp");
        }
    }

    private boolean isTakenUp(CaseId id) {
        return inbox.ofCase(id.toString()).stream().anyMatch(todo -> todo.assignee() != null);
    }

    private boolean isBeforeQualification(Casefile casefile) {
        var returnedBy =
                processes.read(casefile.id().toString(), Variables.RETURNED_BY).orElse(Variables.NONE);
        return switch (casefile.state()) {
            case SELF_ASSESSMENT, SIGNING, CITY_PENDING, CITY_REVIEW, PROVINCE_PENDING, RETURNED ->
                returnedBy.equals(Variables.NONE) || returnedBy.equals(Variables.BY_CITY);
            default -> false;
        };
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.invalid("certification.reasonMissing");
        }
    }

    private enum Holder {
        COUNTY,
        CITY,
        PROVINCE;

        boolean mayTakeBack(Actor actor, RegionCode county, Regions regions) {
            return switch (this) {
                case COUNTY ->
                    actor.has(Role.COUNTY_EDITOR, county)
                            || actor.has(Role.COUNTY_DIRECTOR, county)
                            || actor.has(Role.COUNTY_LEADER, county);
                case CITY -> {
                    var groups = actor.groups();
                    var city = regions.above(county);
                    yield groups.contains(Role.CITY_REVIEWER + "@" + city)
                            || groups.contains(Role.CITY_LEADER + "@" + city);
                }
                case PROVINCE -> {
                    var province = regions.provinceOf(county);
                    yield actor.has(Role.PROVINCE_OFFICER, province) || actor.has(Role.PROVINCE_LEADER, province);
                }
            };
        }
    }
}
