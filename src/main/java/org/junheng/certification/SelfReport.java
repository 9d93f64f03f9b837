package org.junheng.certification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of the self-assessment report (自评报告); its tables are made from what the case holds.
 *
 * @param overview the county and its schools (基本情况)
 * @param conduct how the county assessed itself (自评开展情况)
 * @param measures what was done, with what effect (主要做法与成效)
 * @param problems what is still wanting (存在问题)
 * @param plan what comes next (下一步措施)
 */
public record SelfReport(String overview, String conduct, String measures, String problems, String plan) {

    /** The most characters of one section. */
    public static final int LONGEST = 20_000;

    /** A section of the report. */
    public enum Section {
        OVERVIEW,
        CONDUCT,
        MEASURES,
        PROBLEMS,
        PLAN;

        /** The key of its title in the bundles. */
        public String textKey() {
            return "certification.county.report.section." + name();
        }
    }

    public SelfReport {
        overview = text(overview);
        conduct = text(conduct);
        measures = text(measures);
        problems = text(problems);
        plan = text(plan);
    }

    /** A report of these sections; what is absent is blank. */
    public static SelfReport of(Map<Section, String> texts) {
        return new SelfReport(
                texts.getOrDefault(Section.OVERVIEW, ""),
                texts.getOrDefault(Section.CONDUCT, ""),
                texts.getOrDefault(Section.MEASURES, ""),
                texts.getOrDefault(Section.PROBLEMS, ""),
                texts.getOrDefault(Section.PLAN, ""));
    }

    /** The sections by their place. */
    public Map<Section, String> sections() {
        var texts = new EnumMap<Section, String>(Section.class);
        texts.put(Section.OVERVIEW, overview);
        texts.put(Section.CONDUCT, conduct);
        texts.put(Section.MEASURES, measures);
        texts.put(Section.PROBLEMS, problems);
        texts.put(Section.PLAN, plan);
        return texts;
    }

    /** The sections that say nothing yet. */
    List<Section> missing() {
        var texts = sections();
        return Arrays.stream(Section.values())
                .filter(section -> Objects.requireNonNull(texts.get(section)).isEmpty())
                .toList();
    }

    /** Whether a section is longer than is kept. */
    boolean isTooLong() {
        return sections().values().stream().anyMatch(text -> text.length() > LONGEST);
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
