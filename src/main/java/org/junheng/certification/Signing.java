package org.junheng.certification;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a signer gives beside his opinion.
 *
 * @param heldOn the day of the meeting, where a meeting decides
 * @param minutes the number or name of its minutes (会议纪要), where a meeting decides
 * @param number the number of the request (文号), where it is issued with the signature
 */
public record Signing(@Nullable LocalDate heldOn, String minutes, String number) {

    public Signing {
        minutes = Objects.requireNonNullElse(minutes, "").strip();
        number = Objects.requireNonNullElse(number, "").strip();
    }
}
