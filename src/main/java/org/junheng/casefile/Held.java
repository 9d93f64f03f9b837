package org.junheng.casefile;

import java.util.Map;
import org.junheng.shared.Digest;

/**
 * What a case holds now, for earlier decisions to be compared with.
 *
 * @param digest of the case itself
 * @param grounds by step, of what a decision there would rest on beside it
 */
public record Held(Digest digest, Map<String, Digest> grounds) {

    public Held {
        grounds = Map.copyOf(grounds);
    }
}
