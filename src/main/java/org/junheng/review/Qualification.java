package org.junheng.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The examination of a county's qualification (资格审查), point by point.
 *
 * @param findings one of each point
 */
public record Qualification(@Nullable List<Finding> findings) {

    public Qualification {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** What is examined. */
    public enum Point {
        /** The basic balance was certified long enough ago (基本均衡认定时间). */
        BASIC_BALANCE,
        /** Yearly monitoring since then (年度监测). */
        MONITORING,
        /** No veto in the year assessed (一票否决). */
        VETOES,
        /** The application of city and county (申请文件). */
        APPLICATION,
        /** The documents required are there (材料齐备). */
        MATERIAL;

        /** The key of its name in the bundles. */
        public String textKey() {
            return "review.qualification." + name();
        }
    }

    /**
     * How one point was found.
     *
     * @param fulfilled absent if not looked at yet
     */
    public record Finding(
            Point point,
            @Nullable Boolean fulfilled,
            @Nullable String remark) {}

    /** How the point was found, if it was looked at. */
    public Optional<Finding> of(Point point) {
        return findings == null
                ? Optional.empty()
                : findings.stream()
                        .filter(finding -> finding.point() == point && finding.fulfilled() != null)
                        .findFirst();
    }
}
