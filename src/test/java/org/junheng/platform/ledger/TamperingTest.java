package org.junheng.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junheng.Clause;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a ledger before the last checkpoint held outside, the verifier finds it. */
class TamperingTest {

    private static final int ENTRIES = 120;
    private static final int EACH = 125;
    private static final Verifier VERIFIER = new Verifier();

    @TempDir
    Path folder;

    Path checkpoints;

    @BeforeEach
    void nameFiles() {
        checkpoints = folder.resolve("checkpoints.tsv");
    }

    @Test
    void An_untouched_ledger_passes() throws IOException {
        var chain = Chain.of(new Random(1), ENTRIES);
        hold(chain.checkpoint(50), chain.checkpoint(ENTRIES));

        assertThat(verify(chain)).satisfies(result -> {
            assertThat(result.code()).isZero();
            assertThat(result.output()).contains("核验通过", chain.links.getLast().value());
        });
    }

    /** Eight kinds, {@value #EACH} times each: a thousand in all. */
    @ParameterizedTest
    @EnumSource
    @Clause("ledger-untampered")
    void A_thousand_tamperings_are_all_found(Tampering tampering) throws IOException {
        for (var seed = 0; seed < EACH; seed++) {
            var random = new Random(seed * 31L + tampering.name().hashCode());
            var chain = Chain.of(random, ENTRIES);
            var held = 60 + random.nextInt(ENTRIES - 60);
            hold(chain.checkpoint(held));

            tampering.work.on(chain, random, held);

            assertThat(verify(chain).code())
                    .as("%s with seed %d, checkpoint at %d", tampering, seed, held)
                    .isOne();
        }
    }

    @Test
    void A_new_tail_after_the_checkpoint_is_no_finding() throws IOException {
        var chain = Chain.of(new Random(3), ENTRIES);
        hold(chain.checkpoint(ENTRIES / 2));

        assertThat(verify(chain).code()).isZero();
    }

    @Test
    void What_is_no_ledger_is_told_and_does_not_pass() throws IOException {
        var file = Files.writeString(folder.resolve("ledger.tsv"), "1\t2\tnonsense\n");

        assertThat(VERIFIER.run("ledger", file.toString()).code()).isOne();
        assertThat(VERIFIER.run("ledger", folder.resolve("absent").toString()).code())
                .isEqualTo(2);
        assertThat(VERIFIER.run("ledger").code()).isEqualTo(2);
    }

    private Verifier.Result verify(Chain chain) {
        return VERIFIER.run(
                "ledger",
                chain.write(folder.resolve("ledger.tsv")).toString(),
                "--checkpoints",
                checkpoints.toString());
    }

    private void hold(Checkpoint... held) throws IOException {
        Files.write(checkpoints, List.of(held).stream().map(Checkpoint::text).toList());
    }

    /** What somebody with the whole database could do. */
    enum Tampering {
        CHANGE_AN_ENTRY((chain, random, held) -> change(chain, random.nextInt(held), random)),

        CHANGE_AN_ENTRY_AND_COMPUTE_ANEW((chain, random, held) -> {
            change(chain, random.nextInt(held), random);
            chain.link();
        }),

        REMOVE_AN_ENTRY((chain, random, held) -> {
            chain.lines.remove(random.nextInt(held));
            chain.renumber();
            chain.link();
        }),

        SWAP_TWO_ENTRIES((chain, random, held) -> {
            var two = random.ints(0, held).distinct().limit(2).toArray();
            var first = chain.lines.get(two[0]);
            chain.lines.set(two[0], chain.lines.get(two[1]));
            chain.lines.set(two[1], first);
            chain.renumber();
            chain.link();
        }),

        INSERT_AN_ENTRY((chain, random, held) -> {
            chain.lines.add(random.nextInt(held), Chain.entry(random, 5000));
            chain.renumber();
            chain.link();
        }),

        CUT_THE_TAIL((chain, random, held) -> {
            var kept = random.nextInt(held);
            chain.lines.subList(kept, chain.lines.size()).clear();
            chain.link();
        }),

        APPEND_AN_ENTRY_DATED_BACK((chain, random, held) -> {
            var line = Chain.entry(random, ENTRIES + 1);
            var when = chain.lines.get(held - 1).at().minus(Duration.ofMinutes(16L + random.nextInt(10_000)));
            chain.lines.add(new LedgerLine(
                    line.position(), line.entry(), when, line.kind(), line.actor(), line.subject(), line.content()));
            chain.link();
        }),

        REPEAT_AN_ENTRY((chain, random, held) -> {
            var line = chain.lines.get(random.nextInt(held));
            chain.lines.add(new LedgerLine(
                    ENTRIES + 1,
                    line.entry(),
                    chain.lines.getLast().at(),
                    line.kind(),
                    line.actor(),
                    line.subject(),
                    line.content()));
            chain.link();
        });

        @SuppressWarnings("ImmutableEnumChecker")
        private final Work work;

        Tampering(Work work) {
            this.work = work;
        }

        /** A change to the chain. */
        interface Work {

            /** Changes something at or before the position held outside. */
            void on(Chain chain, Random random, int held);
        }

        private static void change(Chain chain, int index, Random random) {
            var line = chain.lines.get(index);
            var other = Digest.of("other" + random.nextLong());
            var which = random.nextInt(4);
            chain.lines.set(
                    index,
                    new LedgerLine(
                            line.position(),
                            line.entry(),
                            which == 0 ? line.at().minusSeconds(1 + random.nextInt(100)) : line.at(),
                            line.kind(),
                            which == 1 ? line.actor() + "x" : line.actor(),
                            which == 2 ? other.value() : line.subject(),
                            which == 3 ? other : line.content()));
        }
    }
}
