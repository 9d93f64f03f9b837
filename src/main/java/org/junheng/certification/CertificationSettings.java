package org.junheng.certification;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What provinces set differently on the path of a case.
 *
 * @param longestPromise how long a promise given for an exception (例外情形) may run at most
 */
@ConfigurationProperties("junheng.certification")
record CertificationSettings(@DefaultValue("P3Y") Period longestPromise) {

    CertificationSettings {
        if (longestPromise.isNegative() || longestPromise.isZero()) {
            throw new IllegalArgumentException("A promise that may run " + longestPromise);
        }
    }
}
