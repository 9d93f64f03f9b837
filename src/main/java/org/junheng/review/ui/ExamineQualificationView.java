package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.Map;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.review.Qualification;
import org.junheng.review.Qualification.Finding;
import org.junheng.review.Qualification.Point;

/** The province examines a county's qualification point by point (资格审查). */
@Route("tasks/examine-qualification")
class ExamineQualificationView extends WorkView<Qualification> {

    private final Map<Point, Row> rows = new EnumMap<>(Point.class);

    /** The fields of one point. */
    private record Row(RadioButtonGroup<Boolean> fulfilled, TextField remark) {}

    ExamineQualificationView(TaskDesk desk) {
        super(desk);
    }

    @Override
    Component fields(Todo todo, CaseId id, boolean mine) {
        rows.clear();
        var content = new Div();
        content.addClassName("jh-stack");
        for (var point : Point.values()) {
            content.add(row(point));
        }
        before(Qualification.class).ifPresent(this::fill);
        return section(I18NProvider.translate("review.qualification"), content);
    }

    @Override
    boolean readsAll() {
        return true;
    }

    @Override
    Qualification entered() {
        return new Qualification(rows.entrySet().stream()
                .map(row -> new Finding(
                        row.getKey(),
                        row.getValue().fulfilled().getValue(),
                        row.getValue().remark().getValue()))
                .toList());
    }

    private Div row(Point point) {
        var fulfilled = new RadioButtonGroup<Boolean>(I18NProvider.translate(point.textKey()));
        fulfilled.setItems(true, false);
        fulfilled.setItemLabelGenerator(
                yes -> I18NProvider.translate(yes ? "review.qualification.yes" : "review.qualification.no"));
        fulfilled.addValueChangeListener(change -> keep());
        var remark = new TextField(I18NProvider.translate("review.qualification.remark"));
        remark.setMaxLength(1000);
        remark.setValueChangeMode(ValueChangeMode.LAZY);
        remark.addValueChangeListener(change -> keep());
        rows.put(point, new Row(fulfilled, remark));
        var line = new Div(fulfilled, remark);
        line.addClassName("jh-point");
        return line;
    }

    private void fill(Qualification qualification) {
        rows.forEach((point, row) -> qualification.of(point).ifPresent(finding -> {
            row.fulfilled().setValue(finding.fulfilled());
            row.remark().setValue(finding.remark() == null ? "" : finding.remark());
        }));
    }
}
