package org.junheng.platform.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells a component whether it is shown on something as narrow as a phone. */
public final class Narrow {

    private static final int PHONE = 640;

    private Narrow() {}

    /** Calls back when the component is shown, and whenever the answer may have changed. */
    public static void follow(Component component, Consumer<Boolean> layout) {
        component.addAttachListener(attach -> {
            var page = attach.getUI().getPage();
            var details = page.getExtendedClientDetails();
            layout.accept(details != null && isNarrow(details.getWindowInnerWidth()));
            var resized = page.addBrowserWindowResizeListener(resize -> layout.accept(isNarrow(resize.getWidth())));
            component.addDetachListener(detach -> {
                resized.remove();
                detach.unregisterListener();
            });
        });
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width <= PHONE;
    }
}
