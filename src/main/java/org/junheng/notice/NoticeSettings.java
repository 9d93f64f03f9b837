package org.junheng.notice;

import java.time.Duration;
import org.junheng.platform.web.Pace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What only operations and provinces change about notices.
 *
 * @param workingDays the working days a list is published for, at least
 * @param objectionsPerAddress objections of one address at once
 * @param objectionPause after which one address may raise one more
 * @param objectionsOfAll objections of everybody at once
 * @param objectionPauseOfAll after which somebody may raise one more
 */
@ConfigurationProperties("junheng.notice")
record NoticeSettings(
        @DefaultValue("5") int workingDays,
        @DefaultValue("10") int objectionsPerAddress,
        @DefaultValue("6m") Duration objectionPause,
        @DefaultValue("500") int objectionsOfAll,
        @DefaultValue("5s") Duration objectionPauseOfAll) {

    NoticeSettings {
        if (workingDays < 1 || workingDays > 60) {
            throw new IllegalArgumentException("junheng.notice.working-days is not 1 to 60: " + workingDays);
        }
    }

    Pace pace() {
        return new Pace(
                new Pace.Limit(objectionsPerAddress, objectionPause),
                new Pace.Limit(objectionsOfAll, objectionPauseOfAll));
    }
}
