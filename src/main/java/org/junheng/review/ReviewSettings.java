package org.junheng.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reviews are conducted where years and provinces differ.
 *
 * @param panel how many experts sit on a panel
 * @param schools how many schools are visited in a county, if it has as many
 * @param noticeDays how many days ahead a county is told of a visit
 */
@ConfigurationProperties("junheng.review")
public record ReviewSettings(
        @DefaultValue Panel panel,
        @DefaultValue Schools schools,
        @DefaultValue("3") int noticeDays) {

    public ReviewSettings {
        if (noticeDays < 0 || noticeDays > 60) {
            throw new IllegalArgumentException("junheng.review.notice-days is not 0 to 60: " + noticeDays);
        }
    }

    /** The number of experts on a panel, both bounds included. */
    public record Panel(
            @DefaultValue("3") int from, @DefaultValue("5") int to) {

        public Panel {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("junheng.review.panel is from %d to %d".formatted(from, to));
            }
        }
    }

    /** The number of schools visited, both bounds included. */
    public record Schools(
            @DefaultValue("8") int from, @DefaultValue("12") int to) {

        public Schools {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("junheng.review.schools is from %d to %d".formatted(from, to));
            }
        }
    }
}
