package org.junheng.casefile;

import java.util.List;
import java.util.regex.Pattern;
import org.junheng.identity.People;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.text.Texts;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Who has a step, in words: the person who claimed it, else those who may. */
@Component
public class StepHolders {

    private static final Pattern GROUP = Pattern.compile("([A-Z_]+)@(\\d+)(?::.+)?");

    private final People people;
    private final Regions regions;
    private final Texts texts;

    StepHolders(People people, Regions regions, Texts texts) {
        this.people = people;
        this.regions = regions;
        this.texts = texts;
    }

    /** Empty where it is not told, as with experts. */
    public List<String> of(Todo step) {
        return step.assignee() != null
                ? List.of(people.displayName(step.assignee()))
                : step.candidates().stream()
                        .sorted()
                        .map(this::group)
                        .distinct()
                        .toList();
    }

    private String group(String candidate) {
        var group = GROUP.matcher(candidate);
        if (!group.matches()) {
            return people.displayName(candidate.substring(candidate.indexOf(':') + 1));
        }
        var region = regions.find(new RegionCode(group.group(2))).map(found -> found.name());
        return texts.get("casefile.holder", region.orElse(""), texts.get("role." + group.group(1)));
    }
}
