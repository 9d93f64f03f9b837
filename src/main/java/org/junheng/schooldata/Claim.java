package org.junheng.schooldata;

import java.util.List;
import org.junheng.shared.Stage;

/** Something that a condition claims of figures or words. */
sealed interface Claim {

    /** Whether it holds; not if something was not reported. */
    boolean holds(Facts facts);

    /** Rules out the rows of which it surely does not hold; whether it holds of the others is still to be seen. */
    default void screen(FactColumns rows, boolean[] open) {
        // Words are looked at where figures leave it open.
    }

    /** Nothing was reported. */
    record Blank(String name) implements Claim {

        @Override
        public boolean holds(Facts facts) {
            return facts.word(name).isEmpty();
        }
    }

    /** Something was reported. */
    record Given(String name) implements Claim {

        @Override
        public boolean holds(Facts facts) {
            return facts.word(name).isPresent();
        }
    }

    /** The word is one of these. */
    record Is(String name, List<String> words) implements Claim {

        @Override
        public boolean holds(Facts facts) {
            return facts.word(name).filter(words::contains).isPresent();
        }
    }

    /** The kind of school has no such stage. */
    record Lacks(String name, Stage stage) implements Claim {

        @Override
        public boolean holds(Facts facts) {
            return facts.word(name)
                    .filter(kind -> !SchoolKind.valueOf(kind).stages().contains(stage))
                    .isPresent();
        }
    }

    /** One number compared with another. */
    record Comparison(Term left, Sign sign, Term right) implements Claim {

        /** Far more than rounding can move two numbers apart, as a part of both. */
        private static final double NEAR = 1e-9;

        private static final double EXACT = 0x1p53;

        @Override
        public boolean holds(Facts facts) {
            return left.of(facts)
                    .flatMap(one -> right.of(facts).map(other -> sign.holds(one.compareTo(other))))
                    .orElse(false);
        }

        @Override
        public void screen(FactColumns rows, boolean[] open) {
            var one = left.of(rows);
            var other = right.of(rows);
            if (one == null || other == null) {
                return;
            }
            var whole = left.isWhole() && right.isWhole();
            for (var row = 0; row < open.length; row++) {
                var size = Math.abs(one[row]) + Math.abs(other[row]);
                var near = whole && size < EXACT ? 0 : NEAR * size;
                open[row] &= sign.mayHold(one[row] - other[row], near);
            }
        }
    }

    /** Everything of it. */
    record All(List<Claim> claims) implements Claim {

        public All {
            claims = List.copyOf(claims);
        }

        @Override
        public boolean holds(Facts facts) {
            for (var claim : claims) {
                if (!claim.holds(facts)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void screen(FactColumns rows, boolean[] open) {
            claims.forEach(claim -> claim.screen(rows, open));
        }
    }
}
