package org.junheng.schooldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Set<SchoolCode> recoded;
    private final Map<SchoolCode, RowFacts> rows;
    private final Map<SchoolCode, RowFacts> schools;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(CountyStatistics county, Remembered remembered) {
        this.county = county;
        this.last = remembered.last();
        this.recoded = remembered.recoded();
        this.rows = facts(county.schools(), last == null ? List.of() : last.schools());
        this.schools = facts(county.merged(), last == null ? List.of() : last.merged());
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
        var facts = new RowFacts(row, null, year, 0, RowFacts.Code.SAME);
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
    static List<Query> queries(CountyStatistics county, Remembered remembered) {
        var checks = new Checks(county, remembered);
        STAGED.stream().filter(rule -> rule.severity() == Severity.QUERY).forEach(checks::apply);
        return checks.findings.stream().map(Finding::query).toList();
    }

    private void apply(Rule rule) {
        switch (rule.subject()) {
            case ROW -> each(rule, rows);
            case SCHOOL -> each(rule, schools);
            case COUNTY -> {
                var facts = new CountyFacts(county, last);
                if (holds(rule, facts)) {
                    findings.add(new Finding(rule, null, facts));
                }
            }
        }
    }

    private void each(Rule rule, Map<SchoolCode, RowFacts> facts) {
        var found = rule.when() == null
                ? Outliers.of(rule, new TreeMap<>(facts))
                : facts.entrySet().stream()
                        .filter(row -> holds(rule, row.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        found.forEach(code -> {
            var row = Objects.requireNonNull(facts.get(code));
            findings.add(new Finding(rule, row.school(), row));
        });
    }

    /** The facts of these schools beside those of a year ago, in their order. */
    private Map<SchoolCode, RowFacts> facts(List<School> schools, List<School> before) {
        var earlier = before.stream().collect(Collectors.toMap(School::code, school -> school));
        var names = schools.stream().collect(Collectors.groupingBy(School::name, Collectors.counting()));
        var facts = new LinkedHashMap<SchoolCode, RowFacts>();
        for (var school : schools) {
            var namesakes = names.getOrDefault(school.name(), 1L) - 1;
            var code = school.code();
            var known = recoded.contains(code) ? RowFacts.Code.OTHER : RowFacts.Code.SAME;
            facts.put(code, new RowFacts(school, earlier.get(code), county.year(), namesakes, known));
        }
        return facts;
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
