package org.junheng.schooldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Rule.Severity;
import org.junheng.schooldata.Rule.Subject;
import org.junheng.shared.SchoolYear;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Applies the checks of {@code schooldata/rules.json} to a county's figures, beside those of the year before if there are any. */
final class Checks {

    private static final List<Rule> RULES = load();
    private static final List<Rule> STAGED =
            RULES.stream().flatMap(rule -> rule.staged().stream()).toList();
    private static final Map<String, Condition.Parsed> CONDITIONS = STAGED.stream()
            .filter(rule -> rule.when() != null)
            .map(rule -> Objects.requireNonNull(rule.when()))
            .distinct()
            .collect(Collectors.toMap(when -> when, Condition::parse));

    private final CountyStatistics county;
    private final @Nullable CountyStatistics last;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(CountyStatistics county, @Nullable CountyStatistics last) {
        this.county = county;
        this.last = last;
    }

    /**
     * What a check found.
     *
     * @param school the row; absent if the county is meant
     */
    record Finding(Rule rule, @Nullable School school, Facts facts) {

        Message message() {
            var name = school == null ? "" : school.name();
            return Message.of("schooldata.rule." + rule.id(), name, Shown.of(rule.at(), facts));
        }

        Query query() {
            var code = school == null ? "" : school.code().value();
            var about = rule.at().getFirst();
            return new Query("%s:%s:%s".formatted(rule.id(), code, about), code, rule.id(), message());
        }
    }

    static List<Rule> rules() {
        return RULES;
    }

    /** What is impossible in one row. */
    static List<Finding> errors(School row, SchoolYear year) {
        var facts = new RowFacts(row, null, year, 0);
        return STAGED.stream()
                .filter(rule -> rule.severity() == Severity.ERROR && rule.subject() == Subject.ROW)
                .filter(rule -> holds(rule, facts))
                .map(rule -> new Finding(rule, row, facts))
                .toList();
    }

    /** What is impossible in the figures of the county. */
    static List<Finding> errors(CountyStatistics county) {
        var facts = new CountyFacts(county, null);
        return STAGED.stream()
                .filter(rule -> rule.severity() == Severity.ERROR && rule.subject() == Subject.COUNTY)
                .filter(rule -> holds(rule, facts))
                .map(rule -> new Finding(rule, null, facts))
                .toList();
    }

    /** What is odd, in the order of the rules. */
    static List<Query> queries(CountyStatistics county, @Nullable CountyStatistics last) {
        var checks = new Checks(county, last);
        STAGED.stream().filter(rule -> rule.severity() == Severity.QUERY).forEach(checks::apply);
        return checks.findings.stream().map(Finding::query).toList();
    }

    private void apply(Rule rule) {
        switch (rule.subject()) {
            case ROW -> each(rule, county.schools(), last == null ? List.of() : last.schools());
            case SCHOOL -> each(rule, county.merged(), last == null ? List.of() : last.merged());
            case COUNTY -> {
                var facts = new CountyFacts(county, last);
                if (holds(rule, facts)) {
                    findings.add(new Finding(rule, null, facts));
                }
            }
        }
    }

    private void each(Rule rule, List<School> schools, List<School> before) {
        var earlier = before.stream().collect(Collectors.toMap(School::code, school -> school));
        var facts = new TreeMap<SchoolCode, RowFacts>();
        var byCode = schools.stream().collect(Collectors.toMap(School::code, school -> school));
        var names = schools.stream().collect(Collectors.groupingBy(School::name, Collectors.counting()));
        schools.forEach(school -> facts.put(
                school.code(),
                new RowFacts(
                        school, earlier.get(school.code()), county.year(), names.getOrDefault(school.name(), 1L) - 1)));
        var found = rule.when() == null
                ? Outliers.of(rule, facts)
                : schools.stream()
                        .map(School::code)
                        .filter(code -> holds(rule, Objects.requireNonNull(facts.get(code))))
                        .toList();
        found.forEach(
                code -> findings.add(new Finding(rule, byCode.get(code), Objects.requireNonNull(facts.get(code)))));
    }

    private static boolean holds(Rule rule, Facts facts) {
        return Optional.ofNullable(rule.when())
                .map(when -> Objects.requireNonNull(CONDITIONS.get(when)).test().holds(facts))
                .orElse(false);
    }

    private static List<Rule> load() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var content = new ClassPathResource("schooldata/rules.json").getInputStream()) {
            return json.readValue(content, new TypeReference<List<Rule>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
