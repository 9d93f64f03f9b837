package org.junheng.dossier;

/** By whom a case is handed over to the level above. */
public enum HandOver {
    /** The county, with its request (县级申报). */
    COUNTY,
    /** The city, recommending it (市级推荐). */
    CITY,
    /** The province, applying to the state (省级申请). */
    PROVINCE;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "dossier.handOver." + name();
    }
}
