package org.junheng.review;

import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.identity.People;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Component;

/**
 * Who may judge a case, and who may read what others judged. Whoever asks has checked that the actor may know of the
 * case.
 */
@Component
class ReviewRights {

    private final Regions regions;
    private final People people;
    private final PanelRepository panels;

    ReviewRights(Regions regions, People people, PanelRepository panels) {
        this.regions = regions;
        this.people = people;
        this.panels = panels;
    }

    /** Whether the actor is one of those who judge at this level now. */
    boolean judges(Actor actor, Casefile casefile, Level level) {
        return switch (level) {
            case CITY -> casefile.state() == CaseState.CITY_REVIEW && isOf(actor, casefile, Level.CITY);
            case EXPERT -> !panels.hasHandedIn(casefile.id(), actor.name()) && isMember(actor, casefile);
            case PROVINCE -> casefile.state() == CaseState.PROVINCE_EVALUATION && isOf(actor, casefile, Level.PROVINCE);
        };
    }

    /**
     * Returns if the actor is one of those who judge at this level now.
     *
     * @throws Refusal if not
     */
    void requireJudge(Actor actor, Casefile casefile, Level level) {
        if (!judges(actor, casefile, level)) {
            throw Refusal.forbidden("review.not-yours");
        }
    }

    /** Whether the actor works for the body that reviews at this level, the city or the province. */
    boolean isOf(Actor actor, Casefile casefile, Level level) {
        return switch (level) {
            case CITY -> actor.groups().contains(Role.CITY_REVIEWER + "@" + regions.above(casefile.county()));
            case PROVINCE -> actor.has(Role.PROVINCE_OFFICER, regions.provinceOf(casefile.county()));
            case EXPERT -> isMember(actor, casefile);
        };
    }

    /** Whether the actor may read what was handed in at this level, as soon as anybody may. */
    boolean reads(Actor actor, Casefile casefile, Level level) {
        return switch (level) {
            case CITY -> isAboveCounty(actor, casefile) || isMember(actor, casefile);
            case EXPERT, PROVINCE -> isOfProvinceOrNation(actor, casefile) || isMember(actor, casefile);
        };
    }

    /** Whether the actor may know of the problem: everybody once it was sent, before only those who read the level's work. */
    boolean knows(Actor actor, Casefile casefile, Problem problem) {
        return problem.sentAt() != null || reads(actor, casefile, problem.level());
    }

    boolean isMember(Actor actor, Casefile casefile) {
        return panels.isMember(casefile.id(), actor.name());
    }

    /** Whether the actor oversees the county from above, so that the names of experts are no secret. */
    boolean isOfProvinceOrNation(Actor actor, Casefile casefile) {
        var province = regions.provinceOf(casefile.county());
        return actor.grants().stream()
                .filter(ReviewRights::oversees)
                .map(Grant::region)
                .anyMatch(region -> region.equals(province) || region.equals(RegionCode.NATION));
    }

    private boolean isAboveCounty(Actor actor, Casefile casefile) {
        return people.oversees(actor, casefile.county())
                && actor.grants().stream()
                        .filter(ReviewRights::oversees)
                        .map(Grant::region)
                        .anyMatch(region ->
                                !region.equals(casefile.county()) && regions.within(casefile.county(), region));
    }

    private static boolean oversees(Grant grant) {
        return switch (grant.role()) {
            case CITY_REVIEWER, CITY_LEADER, PROVINCE_OFFICER, PROVINCE_LEADER, NATION_OFFICER, NATION_LEADER -> true;
            case COUNTY_EDITOR, COUNTY_DIRECTOR, COUNTY_LEADER, COUNTY_DEPARTMENT, SCHOOL_EDITOR, EXPERT, ADMIN ->
                false;
        };
    }
}
