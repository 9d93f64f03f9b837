package org.junheng.casefile.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.identity.People;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.StepNames;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Where a case stands: its steps, in words. */
@Component
final class Whereabouts {

    private static final Pattern GROUP = Pattern.compile("([A-Z_]+)@(\\d+)(?::.+)?");

    private final Inbox inbox;
    private final People people;
    private final Regions regions;

    Whereabouts(Inbox inbox, People people, Regions regions) {
        this.inbox = inbox;
        this.people = people;
        this.regions = regions;
    }

    /** The steps a case stands at; whoever asks must have checked that the case may be seen. */
    List<Todo> of(CaseId id) {
        return inbox.ofCase(id.toString());
    }

    /** The labels of the steps, each once. */
    static String steps(List<Todo> steps) {
        return steps.stream()
                .map(StepNames::of)
                .distinct()
                .collect(joining(I18NProvider.translate("casefile.list.separator")));
    }

    /** The first of the due dates. */
    static @Nullable Instant due(List<Todo> steps) {
        return steps.stream()
                .map(Todo::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Who has the step: the person who claimed it, else those who may. */
    String holder(Todo step) {
        return step.assignee() != null
                ? people.displayName(step.assignee())
                : step.candidates().stream()
                        .sorted()
                        .map(this::group)
                        .distinct()
                        .collect(joining(I18NProvider.translate("casefile.list.separator")));
    }

    private String group(String candidate) {
        var group = GROUP.matcher(candidate);
        if (!group.matches()) {
            return people.displayName(candidate.substring(candidate.indexOf(':') + 1));
        }
        var region = regions.find(new RegionCode(group.group(2))).map(found -> found.name());
        return I18NProvider.translate(
                "casefile.holder", region.orElse(""), I18NProvider.translate("role." + group.group(1)));
    }
}
