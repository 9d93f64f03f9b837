package org.junheng.review;

/** Whose opinion one is. */
public enum Level {
    /** The city's review (市级复核). */
    CITY,
    /** One expert, formed alone (专家独立评审). */
    EXPERT,
    /** The province with its panel, formed together (专家组合议). */
    PROVINCE;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "review.level." + name();
    }
}
