package org.junheng.schooldata;

/** Who handed figures in. */
enum Sender {
    /** The county itself. */
    COUNTY,
    /** Whoever conducts the work of its region, for many counties at once. */
    REGION
}
