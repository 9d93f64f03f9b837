package org.junheng.request;

/** Who asks for material, as far as the county may know. */
public enum RequestLevel {
    /** The city's reviewers (市级复核). */
    CITY,
    /** One expert of the province's panel (省级评估专家). */
    EXPERT,
    /** The province's officers (省级评估). */
    PROVINCE,
    /** The nation, while it holds the case (国家认定). */
    NATION;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "request.level." + name();
    }
}
