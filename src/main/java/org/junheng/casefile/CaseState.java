package org.junheng.casefile;

/** Where a case stands. */
public enum CaseState {
    /** The county assesses itself (县级自评). */
    SELF_ASSESSMENT,
    /** The county signs (签批中). */
    SIGNING,
    /** Handed up to the city, not taken up (待市级受理). */
    CITY_PENDING,
    /** The city reviews (市级复核). */
    CITY_REVIEW,
    /** Handed up to the province, not taken up (待省级受理). */
    PROVINCE_PENDING,
    /** The province evaluates (省级评估). */
    PROVINCE_EVALUATION,
    /** On the round's public list (公示中). */
    PUBLIC_NOTICE,
    /** Applied for with the nation, not taken up (待国家受理). */
    NATION_PENDING,
    /** The nation conducts its steps (国家认定). */
    NATIONAL_ACCEPTANCE,
    /** Back in the county for the items named (退回补正). */
    RETURNED,
    /** Certified (已认定). */
    ACCEPTED,
    /** Refused by the city, the province or the nation (未予通过). */
    REJECTED,
    /** Ended by the county (终止申报). */
    TERMINATED,
    /** The county does not apply in this round (本轮不申报). */
    NOT_APPLYING;

    /** Whether nothing follows. */
    public boolean isEnd() {
        return switch (this) {
            case ACCEPTED, REJECTED, TERMINATED, NOT_APPLYING -> true;
            case SELF_ASSESSMENT,
                    SIGNING,
                    CITY_PENDING,
                    CITY_REVIEW,
                    PROVINCE_PENDING,
                    PROVINCE_EVALUATION,
                    PUBLIC_NOTICE,
                    NATION_PENDING,
                    NATIONAL_ACCEPTANCE,
                    RETURNED -> false;
        };
    }

    /** The key of its name in the bundles. */
    public String textKey() {
        return "casefile.state." + name();
    }
}
