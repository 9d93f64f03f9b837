package org.junheng.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.schooldata.StatisticsColumns.Selection;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.Edition;

/** Which region and years are looked at and by which edition; from a region one goes down to those below and up again. */
final class ScreeningFilter extends Composite<Div> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int YEARS = 5;

    private final Regions regions;
    private final CountyEditions editions;
    private final List<Region> own;
    private final Runnable changed;
    private final ComboBox<Region> region = new ComboBox<>();
    private final IntegerField first;
    private final IntegerField last;
    private final Select<Edition> edition = new Select<>();

    ScreeningFilter(Regions regions, CountyEditions editions, List<RegionCode> overseen, int year, Runnable changed) {
        this.regions = regions;
        this.editions = editions;
        this.changed = changed;
        this.own = overseen.stream().map(regions::get).toList();
        first = year("assessment.screening.first", year - YEARS + 1);
        last = year("assessment.screening.last", year);
        region.setLabel(getTranslation("assessment.screening.region"));
        region.setItemLabelGenerator(Region::name);
        edition.setLabel(getTranslation("assessment.rehearsal.edition"));
        edition.setItemLabelGenerator(choice -> choice.id() + " " + choice.title());
        edition.setWidth("min(26rem, 80vw)");
        offer(own.getFirst());
        region.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                offer(change.getValue());
                changed.run();
            }
        });
        edition.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        getContent().add(region, first, last, edition);
        getContent().addClassNames("jh-row", "jh-row-end");
    }

    private IntegerField year(String key, int value) {
        var field = new IntegerField(getTranslation(key));
        field.setValue(value);
        field.setMin(FIRST_YEAR);
        field.setMax(LAST_YEAR);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("assessment.screening.year.invalid", FIRST_YEAR, LAST_YEAR))
                .setMaxErrorMessage(getTranslation("assessment.screening.year.invalid", FIRST_YEAR, LAST_YEAR))
                .setBadInputErrorMessage(getTranslation("assessment.screening.year.invalid", FIRST_YEAR, LAST_YEAR)));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return field;
    }

    /** Shows the region with those above that are the actor's own to see, and those below. */
    private void offer(Region chosen) {
        region.setItems(Stream.of(own.stream(), above(chosen), regions.children(chosen.code()).stream())
                .flatMap(each -> each)
                .distinct()
                .toList());
        region.setValue(chosen);
        edition.setItems(editions.choices(chosen.code()));
        edition.setValue(editions.inForce(chosen.code()));
    }

    /** From the actor's own region down to this one. */
    private Stream<Region> above(Region chosen) {
        var parent = chosen.parent();
        return own.contains(chosen) || parent == null
                ? Stream.of(chosen)
                : Stream.concat(above(regions.get(parent)), Stream.of(chosen));
    }

    /** Whether every field holds something that can be looked for. */
    boolean isValid() {
        var from = first.getValue();
        var to = last.getValue();
        return from != null && to != null && isYear(from) && isYear(to) && from <= to;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    Region region() {
        return region.getValue();
    }

    Edition edition() {
        return edition.getValue();
    }

    Selection selection() {
        return new Selection(
                region.getValue().code(), new SchoolYear(first.getValue()), new SchoolYear(last.getValue()));
    }
}
