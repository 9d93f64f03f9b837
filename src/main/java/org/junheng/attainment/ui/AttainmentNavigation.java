package org.junheng.attainment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import org.junheng.attainment.Attainment;
import org.junheng.attainment.AttainmentRule;
import org.junheng.attainment.MonitoringRecord;

/** Through which other modules reach what this one shows. */
public final class AttainmentNavigation {

    private AttainmentNavigation() {}

    /**
     * A form that records the results of the state's monitoring. Its value is never null, but unchecked: hand it to
     * {@link org.junheng.attainment.Attainments#record}, which says what is missing.
     *
     * @param rule as {@link org.junheng.attainment.Attainments#recordable} gives it
     */
    public static CustomField<MonitoringRecord> form(AttainmentRule rule) {
        return new MonitoringForm(rule);
    }

    /** What was recorded, with the verdict on every subject. */
    public static Component result(Attainment attainment) {
        return new AttainmentResult(attainment);
    }
}
