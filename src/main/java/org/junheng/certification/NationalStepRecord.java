package org.junheng.certification;

import java.util.List;
import org.junheng.casefile.RecordKind;

/**
 * What a step of the national acceptance left behind.
 *
 * @param step the code of the step in the round
 * @param decision {@code PASS}, {@code FAIL} or {@code QUESTION}
 * @param questions what has to be verified (核实事项), for {@code QUESTION}
 */
public record NationalStepRecord(String step, String decision, String opinion, List<String> questions) {

    /** How it is kept. */
    public static final RecordKind<NationalStepRecord> KIND =
            new RecordKind<>("national-step", NationalStepRecord.class);

    public NationalStepRecord {
        questions = List.copyOf(questions);
    }
}
