package org.junheng.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Notices;
import org.junheng.review.ReviewSettings;
import org.junheng.review.SampleSchool;

/** Which schools are visited: drawn with a seed that is shown, so that the draw can be repeated, and put right by hand. */
final class SchoolChooser extends Composite<Div> {

    private static final int SEEDS = 1_000_000;

    private final List<SampleSchool> all;
    private final TextField seed = new TextField();
    private final IntegerField count = new IntegerField();
    private final MultiSelectComboBox<SampleSchool> schools = new MultiSelectComboBox<>();
    private final Span mix = new Span();

    /** Draws schools. */
    @FunctionalInterface
    interface Draw {
        List<String> schools(long seed, int count);
    }

    SchoolChooser(List<SampleSchool> all, Draw draw, ReviewSettings.Schools limits, Runnable changed) {
        this.all = all;
        seed.setLabel(getTranslation("review.visit.seed"));
        seed.setHelperText(getTranslation("review.visit.seed.how"));
        seed.setWidth("16rem");
        seed.setAllowedCharPattern("[0-9]");
        seed.setMaxLength(12);
        count.setLabel(getTranslation("review.visit.count"));
        count.setMin(limits.from());
        count.setMax(limits.to());
        count.setValue(limits.from());
        count.setStepButtonsVisible(true);
        schools.setLabel(getTranslation("review.visit.schools"));
        schools.setItems(all);
        schools.setItemLabelGenerator(this::label);
        schools.setWidthFull();
        schools.addValueChangeListener(change -> {
            describe();
            changed.run();
        });
        seed.addValueChangeListener(change -> changed.run());
        var button = new Button(getTranslation("review.visit.draw"), click -> Notices.attempt(() -> draw(draw)));
        var row = new Div(seed, count, button);
        row.addClassNames("jh-row");
        getContent().addClassName("jh-stack");
        getContent().add(row, schools, mix);
    }

    void fill(@Nullable Long drawnWith, List<String> codes) {
        seed.setValue(drawnWith == null ? "" : drawnWith.toString());
        choose(codes);
    }

    @Nullable
    Long seed() {
        return seed.getValue().isBlank() ? null : Long.valueOf(seed.getValue());
    }

    List<String> chosen() {
        return schools.getValue().stream().map(SampleSchool::code).sorted().toList();
    }

    private void draw(Draw draw) {
        if (seed.getValue().isBlank()) {
            seed.setValue(Integer.toString(ThreadLocalRandom.current().nextInt(1, SEEDS)));
        }
        var wanted = count.getValue();
        choose(draw.schools(Long.parseLong(seed.getValue()), wanted == null ? count.getMin() : wanted));
    }

    private void choose(List<String> codes) {
        schools.setValue(
                all.stream().filter(school -> codes.contains(school.code())).collect(Collectors.toSet()));
        describe();
    }

    private void describe() {
        var rural = schools.getValue().stream().filter(SampleSchool::isRural).count();
        var kinds =
                schools.getValue().stream().map(SampleSchool::kind).distinct().count();
        mix.setText(getTranslation("review.visit.mix", schools.getValue().size(), rural, kinds));
    }

    private String label(SampleSchool school) {
        var place = school.place()
                .map(setting -> getTranslation("review.setting." + setting))
                .orElse("");
        return school.name() + " · " + getTranslation("review.kind." + school.kind()) + " · " + place;
    }
}
