package org.junheng.evidence;

import org.jspecify.annotations.Nullable;
import org.junheng.casefile.Casefile;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Component;

/** Who may put documents into which box of a case, and when. */
@Component
class BoxRules {

    /** The bureau coordinates, and may do any department's part. */
    private static final String BUREAU = "EDUCATION";

    private final Editions editions;
    private final Regions regions;

    BoxRules(Editions editions, Regions regions) {
        this.editions = editions;
        this.regions = regions;
    }

    /**
     * For whom the actor would put a document into the box.
     *
     * @return the department whose part it is, where the bureau does it (代); otherwise null
     * @throws Refusal if there is no such box, it is not this actor's, or it is closed now
     */
    @Nullable
    String check(Actor actor, Casefile casefile, String box) {
        var extra = ExtraBox.find(box);
        if (extra.isPresent()) {
            checkExtra(actor, casefile, extra.get());
            return null;
        }
        var item = editions.get(casefile.edition()).items().stream()
                .filter(each -> each.code().equals(box))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("evidence.boxUnknown", box));
        if (!isResponsible(actor, casefile.county(), item)) {
            throw Refusal.forbidden("evidence.notYours", box);
        }
        if (!casefile.isEditable(box)) {
            throw Refusal.conflict("evidence.closed", box);
        }
        return onBehalfOf(actor, casefile.county(), item);
    }

    /** Whether {@link #check} would let the actor. */
    boolean permits(Actor actor, Casefile casefile, String box) {
        try {
            check(actor, casefile, box);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void checkExtra(Actor actor, Casefile casefile, ExtraBox box) {
        var mine = box.isOfCounty() ? isOfCounty(actor, casefile.county()) : holds(actor, casefile);
        if (!mine) {
            throw Refusal.forbidden("evidence.boxNotYours");
        }
        if (!box.isOpenIn(casefile.state())) {
            throw Refusal.conflict("evidence.boxClosed");
        }
    }

    private boolean holds(Actor actor, Casefile casefile) {
        var region = switch (casefile.state()) {
            case CITY_REVIEW -> regions.above(casefile.county());
            case PROVINCE_EVALUATION -> regions.provinceOf(casefile.county());
            default -> RegionCode.NATION;
        };
        return ExtraBox.holders(casefile.state()).stream()
                .anyMatch(role -> actor.groups().contains(role + "@" + region));
    }

    private static boolean isOfCounty(Actor actor, RegionCode county) {
        return isBureau(actor, county)
                || actor.has(Role.COUNTY_LEADER, county)
                || actor.has(Role.COUNTY_DEPARTMENT, county);
    }

    private static boolean isResponsible(Actor actor, RegionCode county, Item item) {
        return isBureau(actor, county) || isDepartmentOf(actor, county, item);
    }

    private static boolean isBureau(Actor actor, RegionCode county) {
        return actor.has(Role.COUNTY_EDITOR, county) || actor.has(Role.COUNTY_DIRECTOR, county);
    }

    private static boolean isDepartmentOf(Actor actor, RegionCode county, Item item) {
        return actor.grants().stream()
                .filter(grant ->
                        grant.role() == Role.COUNTY_DEPARTMENT && grant.region().equals(county))
                .anyMatch(grant -> item.departments().contains(grant.unit()));
    }

    private static @Nullable String onBehalfOf(Actor actor, RegionCode county, Item item) {
        var own = isDepartmentOf(actor, county, item) || item.departments().contains(BUREAU);
        return own ? null : item.lead();
    }
}
