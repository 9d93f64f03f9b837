package org.junheng.casefile;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.shared.Digest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The digests of what decisions {@linkplain DecisionGrounds rest on}. */
@Component
class GroundsDigests {

    private final ObjectProvider<DecisionGrounds> grounds;

    GroundsDigests(ObjectProvider<DecisionGrounds> grounds) {
        this.grounds = grounds;
    }

    /** Of what a decision in this step would rest on now. */
    Optional<Digest> of(CaseId id, String step) {
        var lines = grounds.stream()
                .map(each -> each.lines(id, step))
                .flatMap(Optional::stream)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(digest(lines.stream().flatMap(List::stream).toList()));
    }

    /** By step, of those steps in which a decision that was taken rests on something. */
    Map<String, Digest> of(CaseId id, Collection<LogEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.grounds() != null)
                .map(LogEntry::step)
                .distinct()
                .collect(toMap(step -> step, step -> of(id, step).orElseGet(() -> digest(List.of()))));
    }

    /** Each line goes in with its length, so that no two lists run together into one text. */
    private static Digest digest(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.length()).append(':').append(line));
        return Digest.of(text.toString());
    }
}
