package org.junheng.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What only operations change about scanning contents again; in which minutes it goes on is {@code
 * junheng.evidence.rescan.cron}.
 *
 * @param rate the most that is sent to the virus scanner in a second
 */
@ConfigurationProperties("junheng.evidence.rescan")
record RescanSettings(@DefaultValue("20MB") DataSize rate) {

    RescanSettings {
        if (rate.toBytes() <= 0) {
            throw new IllegalArgumentException("junheng.evidence.rescan.rate is not above 0: " + rate);
        }
    }
}
