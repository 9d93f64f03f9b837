package org.junheng.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.ItemVerdict.Basis;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.SchoolCode;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;

/** Judges the items other than R1–R7: by figures where there are any, by what is given where people or surveys decide. */
final class ComputedItems {

    private static final int MOST_SENTENCES = 12;

    private final CountyFacts county;
    private final Map<SchoolCode, String> names;

    ComputedItems(CountyStatistics statistics, Edition edition) {
        this.county = new CountyFacts(statistics, edition);
        this.names = statistics.schools().stream()
                .collect(Collectors.toMap(school -> school.code(), school -> school.name()));
    }

    ItemVerdict judge(Item item, @Nullable Given given) {
        var rules = Rulebook.of(item);
        if (rules.isEmpty()) {
            return stated(item, given);
        }
        var findings = rules.stream()
                .flatMap(rule -> rule.apply(item, county).stream())
                .toList();
        var parts = new ArrayList<>(findings.stream().map(Finding::verdict).toList());
        if (item.kind() == Item.Kind.PER_SCHOOL && county.isIncomplete()) {
            parts.add(Verdict.UNDETERMINED);
        }
        var words = new ArrayList<>(words(item, findings));
        if (item.kind() == Item.Kind.MIXED) {
            parts.add(given == null ? Verdict.UNDETERMINED : given.verdict());
            words.addAll(given == null ? List.of(Message.of("assessment.item.mixed")) : given.explanation());
        }
        var basis = new Basis(item.code(), item.clause(), value(item, findings), findings, words);
        return ItemVerdict.of(basis, Verdict.all(parts));
    }

    private static ItemVerdict stated(Item item, @Nullable Given given) {
        if (given == null) {
            var words = List.of(Message.of("assessment.item.noData." + item.kind(), item.code()));
            return ItemVerdict.of(new Basis(item.code(), item.clause(), null, List.of(), words), Verdict.UNDETERMINED);
        }
        var basis = new Basis(item.code(), item.clause(), given.value(), List.of(), given.explanation());
        return ItemVerdict.of(basis, given.verdict());
    }

    /** Schools that comply of those asked, or what the county reaches; absent where nothing was measured. */
    private static @Nullable String value(Item item, List<Finding> findings) {
        if (item.kind() == Item.Kind.PER_SCHOOL) {
            var schools = bySchool(findings);
            return "%d/%d".formatted(count(schools, Verdict.MET), schools.size());
        }
        if (findings.stream().allMatch(finding -> finding.value() == null)) {
            return null;
        }
        return findings.stream()
                .map(finding -> Optional.ofNullable(finding.value())
                        .map(value -> Decimals.of(value).toPlainString())
                        .orElse("–"))
                .collect(Collectors.joining(" / "));
    }

    private List<Message> words(Item item, List<Finding> findings) {
        if (item.kind() != Item.Kind.PER_SCHOOL) {
            return findings.stream().map(this::sentence).toList();
        }
        var schools = bySchool(findings);
        var words = new ArrayList<Message>();
        words.add(Message.of(
                "assessment.item.schools",
                schools.size(),
                count(schools, Verdict.MET),
                count(schools, Verdict.NOT_MET),
                count(schools, Verdict.UNDETERMINED)));
        if (county.isIncomplete()) {
            words.add(Message.of("assessment.item.unreadable"));
        }
        var told = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.MET || finding.isRelieved())
                .sorted(Comparator.comparingInt(ComputedItems::urgency))
                .toList();
        told.stream().limit(MOST_SENTENCES).map(this::sentence).forEach(words::add);
        if (told.size() > MOST_SENTENCES) {
            words.add(Message.of("assessment.item.more", told.size() - MOST_SENTENCES));
        }
        return words;
    }

    private static int urgency(Finding finding) {
        return switch (finding.verdict()) {
            case NOT_MET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
        };
    }

    private Message sentence(Finding finding) {
        var school = finding.school();
        var place = school == null ? "" : Objects.requireNonNullElse(names.get(school), school.value());
        return Sentences.missing(place, finding).orElse(finding.sentence());
    }

    /** A school complies if everything found in it does. */
    private static List<Verdict> bySchool(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> Objects.requireNonNull(finding.school()),
                        Collectors.mapping(Finding::verdict, Collectors.toList())))
                .values()
                .stream()
                .map(Verdict::all)
                .toList();
    }

    private static long count(List<Verdict> verdicts, Verdict wanted) {
        return verdicts.stream().filter(wanted::equals).count();
    }
}
