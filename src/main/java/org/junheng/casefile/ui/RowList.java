package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** An ordered list that is edited row by row. */
final class RowList<T> extends Composite<Div> {

    private final List<Row<T>> rows = new ArrayList<>();
    private final Div frame = new Div();

    /** The fields of one row. */
    interface Row<T> {

        List<Component> fields();

        /** What the fields say; whatever cannot be is an {@link IllegalArgumentException}. */
        T value();
    }

    /** A list that begins with these values. */
    RowList(String title, List<T> values, Function<T, Row<T>> row, Supplier<Row<T>> empty) {
        values.stream().map(row).forEach(rows::add);
        frame.addClassName("jh-stack");
        var add = new Button(getTranslation("casefile.rows.add"), VaadinIcon.PLUS.create(), click -> {
            rows.add(empty.get());
            show();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(new H3(title), frame, add);
        show();
    }

    List<T> values() {
        return rows.stream().map(Row::value).toList();
    }

    private void show() {
        frame.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            var line = new Div();
            line.addClassNames("jh-row", "jh-row-end");
            line.add(rows.get(i).fields());
            line.add(move(i, -1, VaadinIcon.ARROW_UP, "casefile.rows.up"));
            line.add(move(i, 1, VaadinIcon.ARROW_DOWN, "casefile.rows.down"));
            line.add(remove(i));
            frame.add(line);
        }
    }

    private Button move(int index, int by, VaadinIcon icon, String key) {
        var target = index + by;
        var move = button(icon, key, () -> Collections.swap(rows, index, target));
        move.setEnabled(target >= 0 && target < rows.size());
        return move;
    }

    private Button remove(int index) {
        return button(VaadinIcon.TRASH, "casefile.rows.remove", () -> rows.remove(index));
    }

    private Button button(VaadinIcon icon, String key, Runnable change) {
        var button = new Button(icon.create(), click -> {
            change.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
