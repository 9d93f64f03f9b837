package org.junheng.notice;

import java.time.Instant;
import java.util.List;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;

/** A notice as the public is told of it. */
record NoticeAnswer(
        String id,
        String province,
        String provinceName,
        String round,
        String title,
        String text,
        Instant publishedAt,
        Instant ends,
        boolean running,
        List<County> counties) {

    /**
     * A county on the list.
     *
     * @param name with the names of the bodies above it
     */
    record County(String code, String name) {}

    static NoticeAnswer of(Notice notice, Regions regions, Instant now) {
        return new NoticeAnswer(
                notice.id().toString(),
                notice.province().value(),
                regions.get(notice.province()).name(),
                notice.round(),
                notice.title(),
                notice.text(),
                notice.publishedAt(),
                notice.ends(),
                notice.isRunning(now),
                notice.entries().stream()
                        .map(entry -> county(regions, entry.county()))
                        .toList());
    }

    private static County county(Regions regions, RegionCode code) {
        return new County(code.value(), regions.pathName(code));
    }
}
