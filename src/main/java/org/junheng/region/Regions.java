package org.junheng.region;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.platform.ledger.Ledger;
import org.junheng.region.Region.Level;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of divisions and who stands above whom. The tree is public knowledge; only adding to it needs a role. */
@Service
public class Regions {

    private final RegionRepository repository;
    private final Ledger ledger;
    private final Clock clock;

    Regions(RegionRepository repository, Ledger ledger, Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The region of this code.
     *
     * @throws Refusal if there is none
     */
    public Region get(RegionCode code) {
        return node(code).region();
    }

    /** The region of this code, if there is one. */
    public Optional<Region> find(RegionCode code) {
        return repository.find(code).map(Node::region);
    }

    /**
     * The body that reviews this applicant: its city, or its province where no city stands between (省直辖, districts of
     * municipalities, cities that apply themselves).
     *
     * @throws Refusal if it is no applicant
     */
    public RegionCode above(RegionCode applicant) {
        var node = node(applicant);
        if (node.above() == null) {
            throw Refusal.invalid("region.not-applicant", node.region().name());
        }
        return node.above();
    }

    /** The province that this region lies within, or is. */
    public RegionCode provinceOf(RegionCode code) {
        return upwards(code)
                .map(Node::region)
                .filter(region -> region.level() == Level.PROVINCE)
                .map(Region::code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Within no province: " + code));
    }

    /** Whether the region is the ancestor or lies within it. */
    public boolean within(RegionCode region, RegionCode ancestor) {
        return upwards(region).anyMatch(node -> node.region().code().equals(ancestor));
    }

    /** Whether a government acts here; false for rows of the code list that only group others (市辖区). */
    public boolean hasBody(RegionCode code) {
        return node(code).body();
    }

    /** The regions directly below, by code. */
    public List<Region> children(RegionCode code) {
        return repository.children(code);
    }

    /** Everybody within this region who may apply, by code. */
    public List<RegionCode> applicantsWithin(RegionCode code) {
        return repository.applicantsWithin(code);
    }

    /** The name with the names of the bodies above it, the nation left out: 江苏省南通市如皋市. */
    public String pathName(RegionCode code) {
        var names = upwards(code)
                .filter(node -> node.region().level() != Level.NATION)
                .filter(node -> node.body() || node.region().code().equals(code))
                .map(node -> node.region().name())
                .distinct()
                .toList()
                .reversed();
        return names.isEmpty() ? get(code).name() : names.stream().collect(joining());
    }

    /** Regions whose name contains the text or whose code starts with it, by code. */
    public List<Region> search(String text, int offset, int limit) {
        return repository.search(text, offset, limit);
    }

    /** How many {@link #search} finds. */
    public int count(String text) {
        return repository.count(text);
    }

    /**
     * Adds a zone with an administration of its own (开发区, 新区) that the code list does not hold; it may apply from now
     * on.
     *
     * @throws Refusal if the actor is no administrator, or code and name do not fit under the parent
     */
    @Transactional
    public Region addZone(Actor actor, RegionCode code, String name, RegionCode parent) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("region.administrators-only");
        }
        var above = node(parent).region();
        if (above.level() != Level.CITY && above.level() != Level.PROVINCE) {
            throw Refusal.invalid("region.zone-parent", above.name());
        }
        if (code.value().length() < 6 || !code.value().startsWith(parent.value())) {
            throw Refusal.invalid("region.zone-code", parent);
        }
        if (name.isBlank() || name.length() > 60) {
            throw Refusal.invalid("region.zone-name");
        }
        var zone = new Region(code, name.strip(), Level.COUNTY, parent, true);
        if (!repository.add(zone, reviewerOf(parent), actor.name(), clock.instant())) {
            throw Refusal.conflict("region.code-taken", code);
        }
        ledger.append("ZONE", actor.name(), code.value(), Map.of("name", zone.name(), "parent", parent.value()));
        return zone;
    }

    private RegionCode reviewerOf(RegionCode parent) {
        return upwards(parent)
                .filter(Node::body)
                .findFirst()
                .orElseThrow()
                .region()
                .code();
    }

    private Node node(RegionCode code) {
        return repository.find(code).orElseThrow(() -> Refusal.notFound("region.unknown", code));
    }

    /** The region and everything above it, the nation last. */
    private Stream<Node> upwards(RegionCode code) {
        return Stream.iterate(
                        Optional.of(node(code)),
                        Optional::isPresent,
                        node -> node.map(Node::region).map(Region::parent).map(this::node))
                .flatMap(Optional::stream);
    }
}
