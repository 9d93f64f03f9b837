package org.junheng.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What only operations change about the scrub of the content store; when it runs by itself is {@code
 * junheng.evidence.scrub.cron}.
 *
 * @param rate the most that it reads in a second
 */
@ConfigurationProperties("junheng.evidence.scrub")
record ScrubSettings(@DefaultValue("50MB") DataSize rate) {

    ScrubSettings {
        if (rate.toBytes() <= 0) {
            throw new IllegalArgumentException("junheng.evidence.scrub.rate is not above 0: " + rate);
        }
    }
}
