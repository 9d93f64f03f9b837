package org.junheng.standard;

/** Editions that differ from a known one only where a test cares. */
public final class EditionFixture {

    private EditionFixture() {}

    /** The edition with the other formula of retention. */
    public static Edition with(Edition edition, Retention retention) {
        return new Edition(
                edition.id(),
                edition.base(),
                edition.title(),
                edition.source(),
                edition.departments(),
                edition.vetoes(),
                edition.coefficientLimits(),
                edition.tolerated(),
                edition.basicBalanceYears(),
                edition.promiseYears(),
                retention,
                edition.scope(),
                edition.splitting(),
                edition.attachments(),
                edition.items());
    }
}
