package org.junheng.attainment.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junheng.attainment.AttainmentRule;
import org.junheng.attainment.MonitoringRecord;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Tone;

/** Records the results of the state's monitoring in a county: of which year, from which report, subject by subject. */
final class MonitoringForm extends CustomField<MonitoringRecord> {

    private static final MonitoringRecord EMPTY = new MonitoringRecord(null, "", "", List.of());

    private final IntegerField year = new IntegerField(getTranslation("attainment.year"));
    private final TextField report = new TextField(getTranslation("attainment.report"));
    private final TextField kept = new TextField(getTranslation("attainment.kept"));
    private final SubjectRows subjects = new SubjectRows();

    MonitoringForm(AttainmentRule rule) {
        super(EMPTY);
        report.setMaxLength(500);
        kept.setMaxLength(500);
        var head = new Div(year, report, kept);
        head.addClassName("jh-columns");
        List.<HasValue<?, ?>>of(year, report, kept)
                .forEach(field -> field.addValueChangeListener(changed -> updateValue()));
        subjects.onChange(this::updateValue);
        var demand = new Hint(Tone.INFO, getTranslation("attainment.demand", rule.levelDemand(), rule.rateDemand()));
        var stack = new Div(head, demand, subjects);
        stack.addClassName("jh-stack");
        add(stack);
        setWidthFull();
    }

    @Override
    protected MonitoringRecord generateModelValue() {
        return new MonitoringRecord(year.getValue(), report.getValue(), kept.getValue(), subjects.read());
    }

    @Override
    protected void setPresentationValue(MonitoringRecord shown) {
        // The subjects first: each field that changes makes a new value of what all of them show.
        subjects.show(shown.subjects());
        year.setValue(shown.year());
        report.setValue(shown.report());
        kept.setValue(shown.kept());
    }
}
