package org.junheng.attainment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.attainment.Grade;
import org.junheng.attainment.MonitoringRecord;

/** The monitored subjects, a row each; a row left blank is none. */
final class SubjectRows extends Composite<Div> {

    private final List<Row> rows = new ArrayList<>();
    private final Div frame = new Div();
    private Runnable changed = () -> {};

    SubjectRows() {
        frame.addClassName("jh-stack");
        var add = new Button(getTranslation("attainment.rows.add"), VaadinIcon.PLUS.create(), click -> append(null));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("jh-stack");
        getContent().add(frame, add);
        append(null);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    List<MonitoringRecord.Line> read() {
        return rows.stream().filter(Row::isUsed).map(Row::read).toList();
    }

    void show(List<MonitoringRecord.Line> lines) {
        rows.clear();
        frame.removeAll();
        lines.forEach(this::append);
        if (lines.isEmpty()) {
            append(null);
        }
    }

    private void append(MonitoringRecord.@Nullable Line line) {
        var row = new Row(line);
        rows.add(row);
        frame.add(row.line);
    }

    private void remove(Row row) {
        rows.remove(row);
        frame.remove(row.line);
        changed.run();
    }

    private final class Row {

        private final Select<Grade> grade = new Select<>();
        private final TextField subject = new TextField(getTranslation("attainment.subject"));
        private final IntegerField level = new IntegerField(getTranslation("attainment.level"));
        private final BigDecimalField rate = new BigDecimalField(getTranslation("attainment.rate"));
        private final Div line = new Div();

        Row(MonitoringRecord.@Nullable Line shown) {
            grade.setLabel(getTranslation("attainment.grade"));
            grade.setItems(Grade.values());
            grade.setItemLabelGenerator(item -> getTranslation(item.textKey()));
            subject.setMaxLength(40);
            level.setMin(1);
            level.setStepButtonsVisible(true);
            if (shown != null) {
                grade.setValue(shown.grade());
                subject.setValue(shown.subject());
                level.setValue(shown.level());
                rate.setValue(shown.rate());
            }
            Stream.<HasValue<?, ?>>of(grade, subject, level, rate)
                    .forEach(field -> field.addValueChangeListener(event -> changed.run()));
            line.addClassNames("jh-row", "jh-row-end");
            line.add(grade, subject, level, rate, removal());
        }

        private Component removal() {
            var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(this));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("attainment.rows.remove"));
            remove.setTooltipText(getTranslation("attainment.rows.remove"));
            return remove;
        }

        boolean isUsed() {
            var filled = Stream.of(grade.getOptionalValue(), level.getOptionalValue(), rate.getOptionalValue())
                    .anyMatch(Optional::isPresent);
            return filled || !subject.isEmpty();
        }

        MonitoringRecord.Line read() {
            return new MonitoringRecord.Line(grade.getValue(), subject.getValue(), level.getValue(), rate.getValue());
        }
    }
}
