package org.junheng.standard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.region.Regions;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.springframework.stereotype.Service;

/** Which editions a county may be judged by: the national ones, and the packs of its province (省级标准包). */
@Service
public class CountyEditions {

    private final Editions editions;
    private final Regions regions;

    CountyEditions(Editions editions, Regions regions) {
        this.editions = editions;
        this.regions = regions;
    }

    /** The edition in force for the county: the newest pack of its province over the national standard, else that standard. */
    public Edition inForce(RegionCode county) {
        return inForce(county, editions.national().id());
    }

    /** The newest pack of the county's province that extends this edition, directly or through other packs; else the edition. */
    public Edition inForce(RegionCode county, EditionId base) {
        return editions.byAge().stream()
                .filter(edition -> isOfProvince(edition, county) && extendsBase(edition, base))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> editions.get(base));
    }

    /** The editions that judge resources and are not another province's, the one in force first. */
    public List<Edition> choices(RegionCode county) {
        var first = inForce(county);
        return editions.byAge().stream()
                .filter(edition -> !edition.items(Item.Area.RESOURCE).isEmpty())
                .filter(edition -> edition.province() == null || isOfProvince(edition, county))
                .sorted((one, other) -> Boolean.compare(other.equals(first), one.equals(first)))
                .toList();
    }

    /**
     * The chosen edition, or the one in force if none is chosen.
     *
     * @throws Refusal if the county cannot be judged by it
     */
    public Edition choose(RegionCode county, @Nullable EditionId chosen) {
        if (chosen == null) {
            return inForce(county);
        }
        return choices(county).stream()
                .filter(edition -> edition.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("standard.unknownEdition", chosen.value()));
    }

    /** Whether a newer pack of the same province has taken its place in new cases. */
    boolean isSuperseded(Edition edition) {
        return edition.province() != null
                && standing(edition).filter(newest -> !newest.equals(edition)).isPresent();
    }

    /** The newest pack of the same province over the same edition; empty if there is none. */
    Optional<Edition> standing(Edition pack) {
        return editions.byAge().stream()
                .filter(one -> one.province() != null
                        && Objects.equals(one.province(), pack.province())
                        && root(one).equals(root(pack)))
                .reduce((older, newer) -> newer);
    }

    private boolean isOfProvince(Edition edition, RegionCode county) {
        var province = edition.province();
        return province != null && regions.within(county, province);
    }

    private boolean extendsBase(Edition edition, EditionId base) {
        var above = edition.base();
        return above != null && (above.equals(base) || extendsBase(editions.get(above), base));
    }

    /** The edition below all packs that it rests on. */
    private EditionId root(Edition edition) {
        var above = edition.base();
        return above == null ? edition.id() : root(editions.get(above));
    }
}
