package org.junheng.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.casefile.Casefile;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Item;
import org.springframework.stereotype.Component;

/**
 * Who may ask for material, and who may know of a request. Whoever asks has checked that the actor may know of the case.
 *
 * <p>The county knows what it is asked for and by which level, never by which person. A level knows what was asked at its own and below;
 * an expert, who judges alone, only what he asked himself.
 */
@Component
class RequestRights {

    private static final List<String> BUREAU = List.of("EDUCATION", "SCHOOLS");

    private final Regions regions;

    RequestRights(Regions regions) {
        this.regions = regions;
    }

    /** As whom the actor may ask now, absent if not at all. */
    Optional<RequestLevel> asker(Actor actor, Casefile casefile) {
        return switch (casefile.state()) {
            case CITY_REVIEW -> Optional.of(RequestLevel.CITY).filter(level -> isOf(actor, casefile, level));
            case PROVINCE_EVALUATION ->
                Stream.of(RequestLevel.PROVINCE, RequestLevel.EXPERT)
                        .filter(level -> isOf(actor, casefile, level))
                        .findFirst();
            case NATIONAL_ACCEPTANCE -> Optional.of(RequestLevel.NATION).filter(level -> isOf(actor, casefile, level));
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
                    NOT_APPLYING -> Optional.empty();
        };
    }

    /** Whether the actor may know of the request. */
    boolean sees(Actor actor, Casefile casefile, MaterialRequest request, Item item) {
        return knowsAsker(actor, casefile, request) || answers(actor, casefile, item) || isCountyHead(actor, casefile);
    }

    /** Whether the actor may know which person asks. */
    boolean knowsAsker(Actor actor, Casefile casefile, MaterialRequest request) {
        return actor.name().equals(request.askedBy()) || isAtOrAbove(actor, casefile, request.level());
    }

    /** Whether the actor answers for the county: the bureau, or a department that answers for the item. */
    boolean answers(Actor actor, Casefile casefile, Item item) {
        return actor.has(Role.COUNTY_EDITOR, casefile.county())
                || actor.grants().stream()
                        .filter(grant -> grant.role() == Role.COUNTY_DEPARTMENT)
                        .filter(grant -> grant.region().equals(casefile.county()))
                        .map(Grant::unit)
                        .anyMatch(item.departments()::contains);
    }

    /** The groups whose task the answer is: the departments that answer for the item, and the bureau. */
    static List<String> answerers(Casefile casefile, Item item) {
        var bureau = Stream.of(Role.COUNTY_EDITOR + "@" + casefile.county());
        var departments = item.departments().stream()
                .filter(code -> !BUREAU.contains(code))
                .map(code -> "%s@%s:%s".formatted(Role.COUNTY_DEPARTMENT, casefile.county(), code));
        return Stream.concat(departments, bureau).toList();
    }

    private static boolean isCountyHead(Actor actor, Casefile casefile) {
        return actor.has(Role.COUNTY_DIRECTOR, casefile.county()) || actor.has(Role.COUNTY_LEADER, casefile.county());
    }

    private boolean isAtOrAbove(Actor actor, Casefile casefile, RequestLevel level) {
        return switch (level) {
            case CITY ->
                Stream.of(RequestLevel.CITY, RequestLevel.PROVINCE, RequestLevel.NATION)
                        .anyMatch(each -> isOf(actor, casefile, each));
            case EXPERT, PROVINCE ->
                Stream.of(RequestLevel.PROVINCE, RequestLevel.NATION).anyMatch(each -> isOf(actor, casefile, each));
            case NATION -> isOf(actor, casefile, RequestLevel.NATION);
        };
    }

    private boolean isOf(Actor actor, Casefile casefile, RequestLevel level) {
        return switch (level) {
            case CITY -> {
                var city = regions.above(casefile.county());
                yield actor.groups().contains(Role.CITY_REVIEWER + "@" + city)
                        || actor.groups().contains(Role.CITY_LEADER + "@" + city);
            }
            case EXPERT -> actor.has(Role.EXPERT);
            case PROVINCE -> {
                var province = regions.provinceOf(casefile.county());
                yield actor.has(Role.PROVINCE_OFFICER, province) || actor.has(Role.PROVINCE_LEADER, province);
            }
            case NATION ->
                actor.has(Role.NATION_OFFICER, RegionCode.NATION) || actor.has(Role.NATION_LEADER, RegionCode.NATION);
        };
    }
}
