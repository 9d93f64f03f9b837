package org.junheng.schooldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.schooldata.Rule.Severity;
import org.junheng.schooldata.Rule.Subject;
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
    private final FactColumns rows;
    private final FactColumns schools;

    /** Of a county, beside its figures of the year before. */
    Checks(CountyStatistics county, Remembered remembered) {
        this.county = county;
        this.last = remembered.last();
        this.recoded = remembered.recoded();
        this.rows = facts(county.schools(), last == null ? List.of() : last.schools());
        var merged = county.merged();
        this.schools = merged.equals(county.schools())
                        && (last == null || last.merged().equals(last.schools()))
                ? rows
                : facts(merged, last == null ? List.of() : last.merged());
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

    /** What is impossible, in the rows as they stand and then in the figures of the county. */
    List<Finding> errors() {
        return Stream.concat(rowErrors().stream(), countyErrors().stream()).toList();
    }

    /** What is impossible in rows, row by row. */
    List<Finding> rowErrors() {
        var found = new TreeMap<Integer, List<Finding>>();
        for (var rule : rules(Severity.ERROR, Subject.ROW)) {
            for (var row : open(rule, rows)) {
                var school = rows.rows().get(row).school();
                var facts = new RowFacts(school, null, county.year(), 0, RowFacts.Code.SAME);
                if (condition(rule).holds(facts)) {
                    found.computeIfAbsent(row, sound -> new ArrayList<>()).add(new Finding(rule, school, facts));
                }
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** What is impossible in the figures of the county. */
    List<Finding> countyErrors() {
        var facts = new CountyFacts(county, null);
        return rules(Severity.ERROR, Subject.COUNTY).stream()
                .filter(rule -> condition(rule).holds(facts))
                .map(rule -> new Finding(rule, null, facts))
                .toList();
    }

    /** What is odd, in the order of the rules. */
    List<Query> queries() {
        return STAGED.stream()
                .filter(rule -> rule.severity() == Severity.QUERY)
                .flatMap(rule -> queries(rule).stream())
                .map(Finding::query)
                .toList();
    }

    private List<Finding> queries(Rule rule) {
        return switch (rule.subject()) {
            case ROW -> each(rule, rows);
            case SCHOOL -> each(rule, schools);
            case COUNTY -> {
                var facts = new CountyFacts(county, last);
                yield condition(rule).holds(facts) ? List.of(new Finding(rule, null, facts)) : List.of();
            }
        };
    }

    private static List<Finding> each(Rule rule, FactColumns columns) {
        var found = rule.when() == null ? Outliers.of(rule, columns) : holding(rule, columns);
        return found.stream()
                .map(facts -> new Finding(rule, facts.school(), facts))
                .toList();
    }

    private static List<RowFacts> holding(Rule rule, FactColumns columns) {
        var open = open(rule, columns);
        if (open.isEmpty()) {
            return List.of();
        }
        var condition = condition(rule);
        return open.stream()
                .map(row -> columns.rows().get(row))
                .filter(condition::holds)
                .toList();
    }

    /** The rows of which the columns leave it open whether the condition holds. */
    private static List<Integer> open(Rule rule, FactColumns columns) {
        var open = new boolean[columns.rows().size()];
        Arrays.fill(open, true);
        condition(rule).screen(columns, open);
        var rows = new ArrayList<Integer>();
        for (var row = 0; row < open.length; row++) {
            if (open[row]) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<Rule> rules(Severity severity, Subject subject) {
        return STAGED.stream()
                .filter(rule -> rule.severity() == severity && rule.subject() == subject)
                .toList();
    }

    /** The facts of these schools beside those of a year ago, in their order. */
    private FactColumns facts(List<School> schools, List<School> before) {
        var earlier = before.stream().collect(Collectors.toMap(School::code, school -> school));
        var names = new HashMap<String, Integer>();
        schools.forEach(school -> names.merge(school.name(), 1, Integer::sum));
        return new FactColumns(schools.stream()
                .map(school -> {
                    var namesakes = names.getOrDefault(school.name(), 1) - 1;
                    var code = recoded.contains(school.code()) ? RowFacts.Code.OTHER : RowFacts.Code.SAME;
                    return new RowFacts(school, earlier.get(school.code()), county.year(), namesakes, code);
                })
                .toList());
    }

    private static Claim condition(Rule rule) {
        return Objects.requireNonNull(CONDITIONS.get(Objects.requireNonNull(rule.when())))
                .test();
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
