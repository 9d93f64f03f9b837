package org.junheng.certification;

import java.time.LocalDate;
import org.junheng.casefile.RecordKind;

/**
 * The nation's decision to accept a county (认定).
 *
 * @param documentNumber the number of the notice (文号)
 * @param decidedOn the date of the notice
 * @param list the name of the list that the county stands on
 */
public record Acceptance(String documentNumber, LocalDate decidedOn, String list, String opinion) {

    /** How it is kept. */
    public static final RecordKind<Acceptance> KIND = new RecordKind<>("acceptance", Acceptance.class);
}
