package org.junheng.review;

import static org.junheng.review.OpinionRepository.instant;
import static org.junheng.review.OpinionRepository.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.identity.People;
import org.junheng.platform.ledger.Ledger;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may not judge which counties (回避): what was declared, and roles held in the county itself. */
@Service
public class Recusals {

    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final People people;
    private final Regions regions;
    private final Ledger ledger;
    private final Clock clock;

    Recusals(JdbcClient jdbc, People people, Regions regions, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.regions = regions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Declares a conflict: experts their own, provincial officers anybody's in their province. An expert who is judging
     * such a county cannot go on; the province puts another in the place, see {@link Replacements}.
     *
     * @throws Refusal if the actor may not, or the person is no expert of the actor's
     */
    @Transactional
    public void declare(Actor actor, String expert, RegionCode region, String reason) {
        requireMayDeclare(actor, expert, region);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("review.recusal.reason");
        }
        if (!people.actor(expert).has(Role.EXPERT)) {
            throw Refusal.invalid("review.panel.no-expert", expert);
        }
        regions.get(region);
        var declared = jdbc.sql("""
                        insert into review_recusal (expert, region, reason, declared_by, declared_at) values (?, ?, ?, ?, ?)
                        on conflict (expert, region) do nothing""")
                .params(expert, region.value(), reason.strip(), actor.name(), time(clock.instant()))
                .update();
        if (declared > 0) {
            var facts = Map.of("region", region.value(), "reason", reason.strip());
            ledger.append("RECUSAL", actor.name(), expert, facts);
        }
    }

    /**
     * What the actor may know: an expert the own ones, a provincial officer those of the province.
     *
     * @throws Refusal if the actor is neither
     */
    public List<Recusal> of(Actor actor) {
        requireRole(actor);
        return all().stream()
                .filter(recusal -> mayDeclare(actor, recusal.expert(), recusal.region()))
                .toList();
    }

    /** Why this expert may not judge this county, if there is a reason. */
    Optional<String> against(Actor expert, RegionCode county) {
        var held = expert.grants().stream()
                .filter(grant -> grant.role() != Role.EXPERT && regions.within(grant.region(), county))
                .map(grant -> regions.get(grant.region()).name())
                .findFirst();
        return held.or(() -> all().stream()
                .filter(recusal -> recusal.expert().equals(expert.name()))
                .filter(recusal -> regions.within(county, recusal.region()))
                .map(Recusal::reason)
                .findFirst());
    }

    private void requireMayDeclare(Actor actor, String expert, RegionCode region) {
        requireRole(actor);
        if (!mayDeclare(actor, expert, region)) {
            throw Refusal.notFound("review.recusal.not-yours");
        }
    }

    private static void requireRole(Actor actor) {
        if (!actor.has(Role.EXPERT) && !actor.has(Role.PROVINCE_OFFICER)) {
            throw Refusal.forbidden("review.recusal.not-yours");
        }
    }

    private boolean mayDeclare(Actor actor, String expert, RegionCode region) {
        var own = actor.has(Role.EXPERT) && actor.name().equals(expert);
        return own
                || actor.grants().stream()
                        .anyMatch(grant ->
                                grant.role() == Role.PROVINCE_OFFICER && regions.within(region, grant.region()));
    }

    private List<Recusal> all() {
        return jdbc.sql("select * from review_recusal order by expert, region")
                .query((row, number) -> recusal(row))
                .list();
    }

    private static Recusal recusal(ResultSet row) throws SQLException {
        return new Recusal(
                row.getString("expert"),
                new RegionCode(row.getString("region")),
                row.getString("reason"),
                row.getString("declared_by"),
                instant(row, "declared_at"));
    }
}
