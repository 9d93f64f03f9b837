package org.junheng.standard;

import java.math.BigDecimal;
import java.util.Map;

/** Editions that differ from a known one only where a test cares. */
public final class EditionFixture {

    private EditionFixture() {}

    /** The edition with the other formula of retention. */
    public static Edition with(Edition edition, Retention retention) {
        return with(edition, retention, edition.scope(), edition.splitting());
    }

    /** The edition with another scope. */
    public static Edition with(Edition edition, Scope scope) {
        return with(edition, edition.retention(), scope, edition.splitting());
    }

    /** The edition with other weights by which stages of a school share what it has, by kind and level. */
    public static Edition splitting(Edition edition, Map<String, Map<String, BigDecimal>> weights) {
        return with(edition, edition.retention(), edition.scope(), weights);
    }

    private static Edition with(
            Edition edition, Retention retention, Scope scope, Map<String, Map<String, BigDecimal>> splitting) {
        return new Edition(
                edition.id(),
                edition.base(),
                edition.province(),
                edition.title(),
                edition.source(),
                edition.departments(),
                edition.vetoes(),
                edition.coefficientLimits(),
                edition.tolerated(),
                edition.basicBalanceYears(),
                edition.promiseYears(),
                retention,
                scope,
                splitting,
                edition.attachments(),
                edition.items());
    }
}
