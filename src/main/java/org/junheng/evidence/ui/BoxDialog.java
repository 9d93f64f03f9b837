package org.junheng.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Function;

/** Opens one box over the page of all boxes, and leads to the next and the one before. */
final class BoxDialog {

    private final Dialog dialog = new Dialog();
    private final Button previous = step(VaadinIcon.ANGLE_LEFT, "evidence.box.previous", -1);
    private final Button next = step(VaadinIcon.ANGLE_RIGHT, "evidence.box.next", 1);
    private final List<Box> boxes;
    private final Function<Box, BoxPanel> panels;
    private int position;

    private BoxDialog(List<Box> boxes, Function<Box, BoxPanel> panels) {
        this.boxes = boxes;
        this.panels = panels;
        dialog.setWidth("min(80rem, 98vw)");
        dialog.setHeight("min(56rem, 96vh)");
        var close = new Button(VaadinIcon.CLOSE.create(), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(dialog.getTranslation("platform.close"));
        var steps = new Div(previous, next, close);
        steps.addClassName("jh-box-steps");
        dialog.getHeader().add(steps);
    }

    /** Opens a box; {@code closed} is told when the reader comes back. */
    static void open(Box box, List<Box> boxes, Function<Box, BoxPanel> panels, Runnable closed) {
        var opened = new BoxDialog(boxes, panels);
        opened.show(boxes.indexOf(box));
        opened.dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
        opened.dialog.open();
    }

    private Button step(VaadinIcon icon, String key, int distance) {
        var button = new Button(icon.create(), click -> show(position + distance));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(dialog.getTranslation(key));
        return button;
    }

    private void show(int target) {
        position = Math.clamp(target, 0, boxes.size() - 1);
        var box = boxes.get(position);
        previous.setEnabled(position > 0);
        next.setEnabled(position < boxes.size() - 1);
        dialog.setHeaderTitle(box.state() == null ? box.title() : box.code() + " " + box.title());
        dialog.removeAll();
        dialog.add(panels.apply(box));
    }
}
