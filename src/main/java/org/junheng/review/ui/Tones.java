package org.junheng.review.ui;

import org.junheng.platform.ui.Tone;
import org.junheng.review.Judgement;
import org.junheng.review.Mark;
import org.junheng.review.Problem;

/** Which colour goes with what. */
final class Tones {

    private Tones() {}

    static Tone of(Judgement judgement) {
        return switch (judgement) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.WARNING;
        };
    }

    static Tone of(Mark mark) {
        return switch (mark) {
            case VERIFIED -> Tone.GOOD;
            case NEEDS_INTERVIEW -> Tone.INFO;
            case NEEDS_VISIT -> Tone.WARNING;
        };
    }

    static Tone of(Problem.Status status) {
        return switch (status) {
            case OPEN -> Tone.WARNING;
            case SETTLED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
        };
    }
}
