package org.junheng.attainment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Verdict;
import org.junheng.schooldata.Message;
import org.junheng.standard.Item;
import org.junheng.standard.Limit;

/**
 * How a monitored subject is judged (教督〔2017〕6号, Q9): its level and its between-school difference rate (校际差异率), each
 * against the edition's limit, compared exactly.
 *
 * @param level what the attainment must reach
 * @param rate what the rate must stay below
 */
public record AttainmentRule(Limit level, Limit rate) {

    /**
     * The rule of a monitored item.
     *
     * @throws IllegalArgumentException if the edition gives it no limit of one of the two
     */
    static AttainmentRule of(Item item) {
        return new AttainmentRule(item.limit("ATTAINMENT_LEVEL", null), item.limit("BETWEEN_SCHOOL_RATE", null));
    }

    /** One value that fails decides; else one that is missing leaves the subject open. */
    SubjectVerdict judge(SubjectResult result) {
        var reached = result.level() == null ? null : BigDecimal.valueOf(result.level());
        var verdict = Verdict.all(List.of(verdict(level, reached), verdict(rate, result.rate())));
        return new SubjectVerdict(result, verdict, sentence(result, verdict));
    }

    /** What is demanded of the level, as people write it. */
    public String levelDemand() {
        return demand(level);
    }

    /** What is demanded of the rate, as people write it. */
    public String rateDemand() {
        return demand(rate);
    }

    private static Verdict verdict(Limit limit, @Nullable BigDecimal value) {
        if (value == null) {
            return Verdict.UNDETERMINED;
        }
        return limit.admits(value) ? Verdict.MET : Verdict.NOT_MET;
    }

    private Message sentence(SubjectResult result, Verdict verdict) {
        var said = verdict == Verdict.UNDETERMINED ? "missing." + missing(result) : verdict.name();
        return Message.of(
                "attainment.said.%s.%s".formatted(result.grade(), said),
                result.subject(),
                shown(result.level()),
                levelDemand(),
                shown(result.rate()),
                rateDemand());
    }

    private static String missing(SubjectResult result) {
        var missing = new ArrayList<String>();
        if (result.level() == null) {
            missing.add("level");
        }
        if (result.rate() == null) {
            missing.add("rate");
        }
        return String.join("-", missing);
    }

    private static String demand(Limit limit) {
        return limit.relation().symbol() + " " + limit.value().toPlainString() + limit.unit();
    }

    private static String shown(@Nullable Object value) {
        return value instanceof BigDecimal exact
                ? exact.toPlainString()
                : Objects.requireNonNullElse(value, "–").toString();
    }
}
