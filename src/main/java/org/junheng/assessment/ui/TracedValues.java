package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.assessment.LineageQuestion;
import org.junheng.assessment.LineageSource;
import org.junheng.platform.ui.OpenableValue;
import org.junheng.schooldata.SchoolCode;
import org.junheng.shared.Stage;

/** Values on pages that open to where they come from. */
final class TracedValues {

    private TracedValues() {}

    /** What a unit provides, or lacks, of a resource item. */
    static Component unit(Component shown, String name, LineageQuestion asked, LineageSource source) {
        var school = asked.school();
        var stage = asked.stage();
        if (school == null || stage == null) {
            throw new IllegalArgumentException("A unit has a school and a stage: " + asked);
        }
        return unit(shown, name, school, stage, asked.item(), source);
    }

    private static Component unit(
            Component shown, String name, SchoolCode school, Stage stage, String item, LineageSource source) {
        return new OpenableValue(
                shown,
                LineageParts.word("title", name, Words.of(stage), item),
                () -> new LineageDialog(source.of(school, stage, item)).open());
    }

    /** A difference coefficient, or its mean. */
    static Component coefficient(Component shown, Stage stage, String item, LineageSource source) {
        return new OpenableValue(
                shown,
                I18NProvider.translate("assessment.spread.title", item, Words.of(stage)),
                () -> new CoefficientDialog(source.of(stage, item), source).open());
    }
}
