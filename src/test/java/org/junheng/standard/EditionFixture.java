package org.junheng.standard;

/** Editions that differ from a known one only where a test cares. */
public final class EditionFixture {

    private EditionFixture() {}

    /** The edition with the other formula of retention. */
    public static Edition with(Edition edition, Retention retention) {
        return with(edition, retention, edition.scope());
    }

    /** The edition with another scope. */
    public static Edition with(Edition edition, Scope scope) {
        return with(edition, edition.retention(), scope);
    }

    private static Edition with(Edition edition, Retention retention, Scope scope) {
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
                edition.splitting(),
                edition.attachments(),
                edition.items());
    }
}
