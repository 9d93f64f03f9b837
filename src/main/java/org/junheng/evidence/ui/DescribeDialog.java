package org.junheng.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.evidence.Confidentiality;
import org.junheng.evidence.Description;
import org.junheng.evidence.Period;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Notices;
import org.junheng.shared.Refusal;

/** Asks what a document is: title, source, dates, mark, and the boxes it serves with their pages. */
final class DescribeDialog {

    private final Dialog dialog = new Dialog();
    private final TextField title = text("evidence.describe.title");
    private final TextField source = text("evidence.describe.source");
    private final DatePicker effective = Dates.picker(dialog.getTranslation("evidence.describe.effective"));
    private final DatePicker from = Dates.picker(dialog.getTranslation("evidence.describe.from"));
    private final DatePicker to = Dates.picker(dialog.getTranslation("evidence.describe.to"));
    private final Select<Confidentiality> mark = new Select<>();
    private final TextField reason = text("evidence.describe.reason");
    private final Div places = new Div();
    private final PlaceChoices choices;

    /**
     * Begins with what counts now.
     *
     * @param save may throw a refusal, which is then shown
     */
    DescribeDialog(Description before, PlaceChoices choices, Consumer<Description> save) {
        this.choices = choices;
        fill(before);
        dialog.setHeaderTitle(dialog.getTranslation("evidence.describe.heading"));
        dialog.setWidth("min(52rem, 96vw)");
        var form = new FormLayout(title, source, effective, mark, from, to, reason);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        form.setColspan(reason, 2);
        var add = new Button(
                dialog.getTranslation("evidence.describe.addPlace"),
                click -> places.add(new PlaceRow(null, choices, places::remove)));
        places.addClassName("jh-stack");
        var content = new Div(form, new H3(dialog.getTranslation("evidence.describe.places")), places, add);
        content.addClassName("jh-stack");
        dialog.add(content);
        var done = new Button(dialog.getTranslation("evidence.describe.save"), click -> {
            if (Notices.attempt(() -> save.accept(said()))) {
                dialog.close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()), done);
    }

    void open() {
        dialog.open();
    }

    private void fill(Description before) {
        title.setValue(before.title());
        source.setValue(before.source());
        effective.setValue(before.effective());
        var covers = before.covers();
        from.setValue(covers == null ? null : covers.from());
        to.setValue(covers == null ? null : covers.to());
        mark.setLabel(dialog.getTranslation("evidence.describe.mark"));
        mark.setItems(Confidentiality.values());
        mark.setItemLabelGenerator(each -> dialog.getTranslation(each.textKey()));
        mark.setValue(before.confidentiality());
        var rows = before.places();
        places.add(new PlaceRow(rows.getFirst(), choices, null));
        rows.stream().skip(1).forEach(place -> places.add(new PlaceRow(place, choices, places::remove)));
    }

    private Description said() {
        return new Description(
                title.getValue(),
                source.getValue(),
                effective.getValue(),
                period(),
                mark.getValue(),
                reason.getValue(),
                rows().flatMap(row -> row.place().stream()).toList());
    }

    private @Nullable Period period() {
        var first = from.getValue();
        var last = to.getValue();
        if (first == null && last == null) {
            return null;
        }
        if (first == null || last == null) {
            throw Refusal.invalid("evidence.description.halfPeriod");
        }
        return new Period(first, last);
    }

    private Stream<PlaceRow> rows() {
        return places.getChildren().filter(PlaceRow.class::isInstance).map(PlaceRow.class::cast);
    }

    private TextField text(String key) {
        var field = new TextField(dialog.getTranslation(key));
        field.setWidthFull();
        return field;
    }
}
