package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;

/** One box on the page of all boxes: filled or missing at a glance; opens the box. */
final class BoxCard extends Composite<NativeButton> {

    BoxCard(Box box, Runnable open) {
        getContent().addClassName("jh-box-card");
        getContent().addClickListener(click -> open.run());
        var head = new Span();
        head.addClassName("jh-box-card-head");
        if (!box.departments().isEmpty()) {
            var code = new Span(box.code());
            code.addClassName("jh-box-code");
            head.add(code);
        }
        head.add(fill(box));
        var title = new Span(box.title());
        title.addClassName("jh-box-title");
        var department = new Span(box.departments().stream().findFirst().orElse(""));
        department.addClassNames("jh-muted", "jh-small");
        getContent().add(head, title, department);
        getContent().getElement().setAttribute("title", box.title());
        getContent().getElement().setAttribute("data-box", box.code());
    }

    private Badge fill(Box box) {
        if (box.isMissing()) {
            return new Badge(Tone.WARNING, getTranslation("evidence.fill.missing"));
        }
        var count = box.current().size();
        return count == 0
                ? new Badge(Tone.NEUTRAL, getTranslation("evidence.fill.empty"))
                : new Badge(Tone.GOOD, getTranslation("evidence.fill.filled", Integer.toString(count)));
    }
}
