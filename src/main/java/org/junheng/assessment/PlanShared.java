package org.junheng.assessment;

import org.junheng.shared.Stage;

/**
 * A cheap way to even out an item that is bought per school: raise the lowest, as long as a coefficient is beyond its limit.
 * Within a stage that is the optimum but for the last step; where schools of two stages are raised for both, it is a good way.
 */
final class PlanShared {

    private static final int STAGES = Stage.values().length;
    private static final double[] MIXES = {0.5, 1, 0, 0.25, 0.75};
    private static final int PIECES = 64;

    private final PlanItem item;
    private final long[] need;
    private final double[] slack = new double[STAGES];

    PlanShared(PlanItem item, long[] need) {
        this.item = item;
        this.need = need;
        for (var stage = 0; stage < STAGES; stage++) {
            slack[stage] = item.slack(stage);
        }
    }

    long[] solve() {
        if (item.isWithin(need)) {
            return need.clone();
        }
        var best = new long[0];
        for (var mix : MIXES) {
            var found = trimmed(raised(mix));
            if (best.length == 0 || item.price(found) < item.price(best)) {
                best = found;
            }
        }
        return best;
    }

    /** Raises in ever smaller pieces; each but the smallest stops before the limit. */
    private long[] raised(double mix) {
        var state = new State(need.clone());
        for (var piece = largestPiece(); ; piece = Math.max(1, piece / 4)) {
            while (!state.isWithin()) {
                state.add(state.lowest(mix), piece);
            }
            if (piece == 1) {
                return state.steps;
            }
            state.takeBack(piece);
        }
    }

    private long largestPiece() {
        var all = 0.0;
        for (var unit = 0; unit < item.parts().size(); unit++) {
            all += item.amount(unit) / item.step(unit)
                    + Math.max(0, item.part(unit).full());
        }
        return Math.max(1, Math.round(all / item.parts().size() / PIECES));
    }

    /** Takes back what turns out not to be needed. */
    private long[] trimmed(long[] steps) {
        for (var variable = 0; variable < steps.length; variable++) {
            for (var piece = steps[variable] - need[variable]; piece > 0; piece /= 2) {
                if (steps[variable] - piece >= need[variable]) {
                    steps[variable] -= piece;
                    if (!item.isWithin(steps)) {
                        steps[variable] += piece;
                    }
                }
            }
        }
        return steps;
    }

    private final class State {

        private final long[] steps;
        private final double[] squares = new double[STAGES];
        private final double[] totals = new double[STAGES];
        private int last;

        State(long[] steps) {
            this.steps = steps;
            for (var unit = 0; unit < item.parts().size(); unit++) {
                count(unit, 1);
            }
        }

        private double amount(int unit) {
            return item.amount(unit) + item.step(unit) * steps[item.part(unit).variable()];
        }

        private void count(int unit, int sign) {
            var amount = amount(unit);
            squares[item.stage(unit)] += sign * amount * amount / item.pupils(unit);
            totals[item.stage(unit)] += sign * amount;
        }

        void add(int variable, long piece) {
            for (var unit : item.members(variable)) {
                count(unit, -1);
            }
            steps[variable] += piece;
            for (var unit : item.members(variable)) {
                count(unit, 1);
            }
            last = variable;
        }

        void takeBack(long piece) {
            add(last, -Math.min(piece, steps[last] - need[last]));
        }

        boolean isWithin() {
            for (var stage = 0; stage < STAGES; stage++) {
                if (beyond(stage)) {
                    return false;
                }
            }
            return true;
        }

        private boolean beyond(int stage) {
            var screened = item.screen(stage, squares[stage], totals[stage]);
            return screened == 0 ? !item.isExactlyWithin(stage, steps) : screened > 0;
        }

        /** Where one more step brings the coefficients beyond their limits down most. */
        int lowest(double mix) {
            var weights = new double[] {mix, 1 - mix};
            for (var stage = 0; stage < STAGES; stage++) {
                weights[stage] = beyond(stage) ? Math.max(weights[stage], 1e-6) / Math.max(totals[stage], 1) : 0;
            }
            var best = 0;
            var most = Double.NEGATIVE_INFINITY;
            for (var variable = 0; variable < steps.length; variable++) {
                var gain = 0.0;
                for (var unit : item.members(variable)) {
                    var stage = item.stage(unit);
                    var norm = Math.sqrt(Math.max(squares[stage], Double.MIN_NORMAL));
                    gain += weights[stage] * (slack[stage] - amount(unit) / item.pupils(unit) / norm) * item.step(unit);
                }
                if (gain > most) {
                    most = gain;
                    best = variable;
                }
            }
            return best;
        }
    }
}
