package org.junheng.schooldata;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junheng.shared.Stage;

/**
 * The units of one stage of a county, column by column, as an edition reads them: the same units as {@link
 * CountyStatistics#units}, without a single object for any of them. Rows from {@link #from} to {@link #to} may be units; those that
 * are none have no pupils and provide for none.
 *
 * <p>A unit's part of what its school shares is {@code weight × pupils / total}, so that per pupil it has {@code amount × weight /
 * total}. Numbers are whole and exact but for {@link #shares} and {@link #inverse}. To be read over and over, by one thread.
 */
public final class UnitColumns {

    /** The bit of a row that is no unit. */
    public static final int NO_UNIT = Integer.MIN_VALUE;

    private static final int LEVELS = Figure.LEVELS.size();
    private static final int PRIMARY = Figure.place(Stage.PRIMARY);
    private static final int JUNIOR = Figure.place(Stage.JUNIOR);
    private static final int SENIOR = Figure.LEVELS.indexOf(Level.SENIOR);
    private static final int NINE = Traits.KINDS.indexOf(SchoolKind.NINE_YEAR);
    private static final int TWELVE = Traits.KINDS.indexOf(SchoolKind.TWELVE_YEAR);
    private static final int EVERYTHING = (1 << Resource.values().length) - 1;
    private static final int SHARED = Arrays.stream(Resource.values())
            .filter(Resource::isShared)
            .mapToInt(resource -> 1 << place(resource))
            .sum();

    private final ReadingRules rules;
    private final Stage stage;
    private final int here;
    private final int other;
    private final int excluded;
    private final double[] least = new double[Traits.KINDS.size()];
    private final int[] stages = new int[Traits.KINDS.size()];
    private final double[][] weightsOf = new double[Traits.KINDS.size()][];
    private final boolean[] splits = new boolean[Traits.KINDS.size()];
    private final double[][] amounts = new double[Resource.values().length][];

    private int from;
    private int to;
    private int owned;
    private int[] known = new int[0];
    private double[] units = new double[0];
    private double[] pupils = new double[0];
    private double[] inverse = new double[0];
    private double[] weights = new double[0];
    private double[] totals = new double[0];
    private double[] shares = new double[0];

    /** Reads units of this stage by these rules. */
    public UnitColumns(ReadingRules rules, Stage stage) {
        this.rules = rules;
        this.stage = stage;
        this.here = Figure.place(stage);
        this.other = PRIMARY + JUNIOR - here;
        this.excluded = rules.privateSchools() ? 0 : Traits.PRIVATE;
        for (var kind = 0; kind < stages.length; kind++) {
            var each = Traits.KINDS.get(kind);
            stages[kind] = each.stages().stream()
                    .mapToInt(one -> 1 << Figure.place(one))
                    .sum();
            least[kind] = each == SchoolKind.TEACHING_POINT ? Math.max(1, rules.teachingPointMinimum()) : 1;
            weightsOf[kind] = whole(rules.weights().getOrDefault(each, Map.of()));
            splits[kind] = !teaches(kind, here) || weightsOf[kind][here] > 0;
        }
    }

    /** The weights by level as whole numbers in the same proportion; zero for levels that do not share. */
    private static double[] whole(Map<Level, BigDecimal> weights) {
        var scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = new double[LEVELS];
        for (var level = 0; level < LEVELS; level++) {
            var weight = weights.getOrDefault(Figure.LEVELS.get(level), BigDecimal.ZERO);
            whole[level] = weight.movePointRight(Math.max(0, scale)).doubleValue();
        }
        return whole;
    }

    /** Reads a county; what was read before is gone. */
    public void read(CountyColumns county) {
        provide(county.schools());
        from = county.from(stage);
        to = county.to(stage);
        var own = county.figures(here);
        var others = county.figures(other);
        var traits = county.traits();
        for (var row = from; row < to; row++) {
            var kind = Traits.kind(traits[row]);
            takeAlone(row, own[row]);
            if (own[row] < least[kind] || (traits[row] & excluded) != 0) {
                leaveOut(row, county.isMissing(row, here) && (traits[row] & excluded) == 0);
            } else if (splits[kind] || others[row] > 0) {
                share(county, row, weightsOf[splitting(county, row)]);
            }
        }
        for (var resource : Resource.values()) {
            amounts[place(resource)] = county.figures(Figure.place(resource, stage));
        }
        owned = 0;
        relieveSport(county);
        relieveTeachers(county);
        if (!county.isComplete()) {
            noteGaps(county);
        }
    }

    private void provide(int most) {
        if (known.length < most) {
            known = new int[most];
            units = new double[most];
            pupils = new double[most];
            inverse = new double[most];
            weights = new double[most];
            totals = new double[most];
            shares = new double[most];
        }
    }

    /** A unit that shares nothing. */
    private void takeAlone(int row, double own) {
        known[row] = EVERYTHING;
        units[row] = 1;
        pupils[row] = own;
        inverse[row] = 1 / own;
        weights[row] = 1;
        totals[row] = own;
        shares[row] = 1;
    }

    /** What was not reported is in scope, for nobody can say that it is not; but nothing is known of it. */
    private void leaveOut(int row, boolean unknown) {
        known[row] = unknown ? 0 : NO_UNIT;
        units[row] = 0;
        pupils[row] = 0;
        inverse[row] = 0;
        totals[row] = 0;
        shares[row] = 0;
    }

    private void share(CountyColumns county, int row, double[] parts) {
        var weight = parts[here];
        if (weight > 0) {
            var total = 0.0;
            for (var level = 0; level < LEVELS; level++) {
                total += parts[level] * county.figures(level)[row];
            }
            weights[row] = weight;
            totals[row] = total;
            shares[row] = weight * pupils[row] / total;
        }
    }

    private boolean teaches(int kind, int of) {
        return ((stages[kind] >> of) & 1) != 0;
    }

    /** The kind by which a school shares: with attached classes that of a school of all these stages. */
    private int splitting(CountyColumns county, int row) {
        var kind = Traits.kind(county.traits()[row]);
        if (!isAttached(county, row, PRIMARY) && !isAttached(county, row, JUNIOR)) {
            return kind;
        }
        return Traits.KINDS.get(kind).hasSenior() || county.figures(SENIOR)[row] > 0 ? TWELVE : NINE;
    }

    private boolean isAttached(CountyColumns county, int row, int of) {
        return !teaches(Traits.kind(county.traits()[row]), of) && county.figures(of)[row] > 0;
    }

    /** In dense centres borrowed sports space counts. */
    private void relieveSport(CountyColumns county) {
        var borrowed = county.figures(Figure.BORROWED);
        for (var row = from; row < to; row++) {
            if (borrowed[row] > 0 && Traits.has(county.traits()[row], Traits.DENSE)) {
                own(Resource.SPORT_FACILITIES, county)[row] += borrowed[row];
            }
        }
    }

    /** In small rural schools visiting teachers count; where nobody can say whether it is one, nothing is known. */
    private void relieveTeachers(CountyColumns county) {
        var visiting = county.figures(Figure.VISITING + here);
        for (var row = from; row < to; row++) {
            if (visiting[row] > 0 && Traits.has(county.traits()[row], Traits.RURAL)) {
                var pupilsThere = county.figures(PRIMARY)[row] + county.figures(JUNIOR)[row];
                if (pupilsThere > rules.smallRuralTo()) {
                    continue;
                }
                if (isOpen(county, row, PRIMARY) || isOpen(county, row, JUNIOR)) {
                    known[row] &= ~(1 << place(Resource.SPORT_ART_TEACHERS));
                } else if (pupilsThere >= rules.smallRuralFrom()) {
                    own(Resource.SPORT_ART_TEACHERS, county)[row] += visiting[row];
                }
            }
        }
    }

    private boolean isOpen(CountyColumns county, int row, int of) {
        return county.isMissing(row, of) && teaches(Traits.kind(county.traits()[row]), of);
    }

    /** A column of our own in place of the county's, so that it can be added to. */
    private double[] own(Resource resource, CountyColumns county) {
        var bit = 1 << place(resource);
        if ((owned & bit) == 0) {
            amounts[place(resource)] =
                    county.figures(Figure.place(resource, stage)).clone();
            owned |= bit;
        }
        return amounts[place(resource)];
    }

    private void noteGaps(CountyColumns county) {
        for (var row = from; row < to; row++) {
            for (var resource : Resource.values()) {
                if (county.isMissing(row, Figure.place(resource, stage))) {
                    known[row] &= ~(1 << place(resource));
                }
            }
            var parts = weightsOf[splitting(county, row)];
            for (var level = 0; parts[here] > 0 && level < LEVELS; level++) {
                if (parts[level] > 0 && county.isMissing(row, level)) {
                    known[row] &= ~SHARED;
                }
            }
        }
    }

    /** The place of a resource among all, and of its bit. */
    @SuppressWarnings("EnumOrdinal") // Asked for every county and resource; nothing that is stored depends on it.
    public static int place(Resource resource) {
        return resource.ordinal();
    }

    /** The first row that may be a unit. */
    public int from() {
        return from;
    }

    /** The row after the last that may be one. */
    public int to() {
        return to;
    }

    /** Which resources are known of each row, a bit each by their order; {@link #NO_UNIT} among them if it is no unit. */
    public int[] known() {
        return known;
    }

    /** The pupils of each row; zero if there are none or nobody knows. */
    public double[] pupils() {
        return pupils;
    }

    /** One over the pupils of each row, or zero; rounded. */
    public double[] inverse() {
        return inverse;
    }

    /** What the school of each row provides, in counts or ten-thousandths; it means nothing where it is not known. */
    public double[] amounts(Resource resource) {
        return amounts[place(resource)];
    }

    /** The weight of each row in what its school shares. */
    public double[] weights(Resource resource) {
        return resource.isShared() ? weights : units;
    }

    /** The weighted pupils among whom the school of each row shares. */
    public double[] totals(Resource resource) {
        return resource.isShared() ? totals : pupils;
    }

    /** The part of the amount that falls to each row, zero for those that are no units; rounded. */
    public double[] shares(Resource resource) {
        return resource.isShared() ? shares : units;
    }
}
