package org.junheng.certification;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.RecordKind;

/**
 * The request with which a county hands up its case (申报请示).
 *
 * @param number its number (文号); blank for the one that was issued with the last signature
 * @param date of the document
 */
public record CountyRequest(String number, @Nullable LocalDate date) {

    /** How it is kept. */
    public static final RecordKind<CountyRequest> KIND = new RecordKind<>("county-request", CountyRequest.class);

    public CountyRequest {
        number = Objects.requireNonNullElse(number, "").strip();
    }
}
