package org.junheng.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;
import org.junheng.survey.Source;
import org.junheng.survey.SurveyCounts;
import org.junheng.survey.SurveyRecord;
import org.junheng.survey.SurveyRule;

/** Records one survey: who, when, how many of each group; says while one types what the rule asks for. */
final class SurveyForm extends CustomField<SurveyRecord> {

    private static final SurveyRecord EMPTY = new SurveyRecord(null, null, null, null, "", "", List.of());

    private final Map<Source, SurveyRule> recordable;
    private final Select<Source> source = new Select<>();
    private final DatePicker began = Dates.picker(getTranslation("survey.began"));
    private final DatePicker ended = Dates.picker(getTranslation("survey.ended"));
    private final IntegerField residents = new IntegerField(getTranslation("survey.residents"));
    private final TextField conductedBy = new TextField(getTranslation("survey.conducted-by"));
    private final TextArea proof = new TextArea(getTranslation("survey.proof"));
    private final GroupTable groups = new GroupTable();
    private final Hint hint = new Hint(Tone.INFO, "");
    private final Hint shortfall = new Hint(Tone.WARNING, "");

    SurveyForm(Map<Source, SurveyRule> recordable) {
        super(EMPTY);
        this.recordable = Map.copyOf(recordable);
        source.setLabel(getTranslation("survey.source"));
        source.setItems(List.copyOf(recordable.keySet()));
        source.setItemLabelGenerator(item -> getTranslation(item.textKey()));
        residents.setHelperText(getTranslation("survey.residents.how"));
        residents.setMin(1);
        proof.setHelperText(getTranslation("survey.proof.how"));
        proof.setMaxLength(500);
        conductedBy.setMaxLength(500);
        proof.setWidthFull();
        var head = new Div(source, began, ended, residents, conductedBy);
        head.addClassName("jh-columns");
        List.<HasValue<?, ?>>of(source, began, ended, residents, conductedBy, proof)
                .forEach(field -> field.addValueChangeListener(changed -> changed()));
        groups.onChange(this::changed);
        add(stack(head, hint, groups, shortfall, proof));
        setWidthFull();
        source.setValue(recordable.keySet().iterator().next());
    }

    private static Component stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("jh-stack");
        return stack;
    }

    @Override
    protected SurveyRecord generateModelValue() {
        return new SurveyRecord(
                source.getValue(),
                began.getValue(),
                ended.getValue(),
                residents.getValue(),
                conductedBy.getValue(),
                proof.getValue(),
                groups.read());
    }

    @Override
    protected void setPresentationValue(SurveyRecord shown) {
        source.setValue(shown.source());
        began.setValue(shown.began());
        ended.setValue(shown.ended());
        residents.setValue(shown.residents());
        conductedBy.setValue(shown.conductedBy());
        proof.setValue(shown.proof());
        groups.show(shown.groups());
    }

    private void changed() {
        updateValue();
        hint.setText(String.join(" ", demands()));
        var lack = shortfall();
        shortfall.setText(lack);
        shortfall.setVisible(!lack.isEmpty());
    }

    /** Why what was entered so far would not count; empty while there is nothing to say. */
    private String shortfall() {
        var rule = source.getValue() == null ? null : recordable.get(source.getValue());
        if (rule == null || groups.distributed() == 0) {
            return "";
        }
        return rule.shortfall(
                        new SurveyCounts(residents.getValue(), groups.distributed(), groups.parents(), groups.valid()))
                .map(lack -> getTranslation(
                        "survey.insufficient",
                        getTranslation(lack.key(), lack.arguments().toArray())))
                .orElse("");
    }

    /** What the rule asks of the chosen source, as far as it can be said yet. */
    private List<String> demands() {
        var said = new ArrayList<String>();
        var rule = source.getValue() == null ? null : recordable.get(source.getValue());
        if (rule != null && rule.needsResidents()) {
            var living = residents.getValue();
            said.add(
                    living == null || living < 1
                            ? getTranslation("survey.demand.unknown", plain(rule.leastSample()))
                            : getTranslation("survey.demand.sample", plain(rule.sample(living))));
            said.add(getTranslation(
                    "survey.demand.shares",
                    SurveyWords.percent(rule.leastParents()),
                    SurveyWords.percent(rule.leastReturn())));
        }
        if (rule != null) {
            said.add(getTranslation("survey.demand.satisfied", SurveyWords.percent(rule.leastSatisfied())));
        }
        said.add(getTranslation(
                "survey.so-far", plain(groups.distributed()), plain(groups.valid()), groups.satisfaction()));
        return said;
    }

    private static String plain(int count) {
        return Integer.toString(count);
    }
}
