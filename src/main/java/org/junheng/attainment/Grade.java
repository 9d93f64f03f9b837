package org.junheng.attainment;

/** The grades whose pupils the state monitors. */
public enum Grade {
    /** The fourth (四年级), for 小学. */
    FOURTH,
    /** The eighth (八年级), for 初中. */
    EIGHTH;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "attainment.grade." + name();
    }
}
