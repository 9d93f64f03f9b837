package org.junheng.certification;

import org.junheng.casefile.RecordKind;

/**
 * That the province withdrew its recommendation after a public notice (取消推荐).
 *
 * @param reason in the words of whoever upheld the objection or decided after it
 */
public record Withdrawal(String reason) {

    /** How it is kept. */
    public static final RecordKind<Withdrawal> KIND = new RecordKind<>("withdrawal", Withdrawal.class);
}
