package org.junheng.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.shared.Refusal;

/**
 * What a client says of a file, as the header {@code Upload-Metadata} has it: pairs of a key and a Base64 value, separated by
 * commas.
 *
 * @param header as it came, kept to be answered unchanged
 */
public record Metadata(String header, Map<String, String> values) {

    private static final int LONGEST = 8_000;

    public Metadata {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads the header.
     *
     * @throws Refusal if it is no such header
     */
    static Metadata parse(String header) {
        if (header.length() > LONGEST) {
            throw Refusal.invalid("upload.metadata");
        }
        var values = new LinkedHashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" +", 2);
            if (!parts[0].isEmpty() && values.put(parts[0], decoded(parts)) != null) {
                throw Refusal.invalid("upload.metadata");
            }
        }
        return new Metadata(header, values);
    }

    private static String decoded(String[] parts) {
        try {
            return parts.length < 2
                    ? ""
                    : new String(Base64.getDecoder().decode(parts[1].strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("upload.metadata");
        }
    }
}
