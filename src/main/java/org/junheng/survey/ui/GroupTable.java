package org.junheng.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.PlainTable;
import org.junheng.survey.Respondents;
import org.junheng.survey.SurveyRecord;

/** The counts of the groups, a line each; a line left blank is a group that was not asked. */
final class GroupTable extends Composite<Div> {

    private final Map<Respondents, Line> lines = new EnumMap<>(Respondents.class);
    private Runnable changed = () -> {};
    private boolean showing;

    GroupTable() {
        var rows = new ArrayList<List<Component>>();
        for (var group : Respondents.values()) {
            var line = new Line(group);
            lines.put(group, line);
            rows.add(line.cells());
        }
        getContent().add(new PlainTable(SurveyWords.countHeads()).rows(rows));
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    List<SurveyRecord.Group> read() {
        return entered().toList();
    }

    void show(List<SurveyRecord.Group> groups) {
        showing = true;
        lines.values().forEach(line -> line.show(null));
        groups.stream()
                .filter(group -> group.respondents() != null)
                .forEach(group ->
                        Objects.requireNonNull(lines.get(group.respondents())).show(group));
        showing = false;
        changed.run();
    }

    int distributed() {
        return sum(SurveyRecord.Group::distributed);
    }

    int parents() {
        return entered()
                .filter(group -> group.respondents() == Respondents.PARENTS)
                .map(SurveyRecord.Group::distributed)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    int valid() {
        return sum(SurveyRecord.Group::valid);
    }

    /** Satisfied of the valid answers as people read it; nothing where there are none. */
    String satisfaction() {
        return SurveyWords.ratio(sum(SurveyRecord.Group::satisfied), valid());
    }

    private int sum(Function<SurveyRecord.Group, @Nullable Integer> count) {
        return Math.toIntExact(entered()
                .map(count)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .filter(value -> value >= 0)
                .sum());
    }

    private Stream<SurveyRecord.Group> entered() {
        return lines.values().stream().filter(Line::isUsed).map(Line::read);
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    private final class Line {

        private final Respondents group;
        private final IntegerField distributed;
        private final IntegerField returned;
        private final IntegerField valid;
        private final IntegerField satisfied;

        Line(Respondents group) {
            this.group = group;
            this.distributed = field("survey.distributed");
            this.returned = field("survey.returned");
            this.valid = field("survey.valid");
            this.satisfied = field("survey.satisfied");
        }

        private IntegerField field(String key) {
            var field = new IntegerField();
            field.setAriaLabel(getTranslation(group.textKey()) + " " + getTranslation(key));
            field.setMin(0);
            field.setMax(100_000_000);
            field.addClassName("jh-count");
            field.addValueChangeListener(event -> tell());
            return field;
        }

        List<Component> cells() {
            return List.of(new Span(getTranslation(group.textKey())), distributed, returned, valid, satisfied);
        }

        boolean isUsed() {
            return Stream.of(distributed, returned, valid, satisfied).anyMatch(field -> field.getValue() != null);
        }

        SurveyRecord.Group read() {
            return new SurveyRecord.Group(
                    group, distributed.getValue(), returned.getValue(), valid.getValue(), satisfied.getValue());
        }

        void show(SurveyRecord.@Nullable Group shown) {
            distributed.setValue(shown == null ? null : shown.distributed());
            returned.setValue(shown == null ? null : shown.returned());
            valid.setValue(shown == null ? null : shown.valid());
            satisfied.setValue(shown == null ? null : shown.satisfied());
        }
    }
}
