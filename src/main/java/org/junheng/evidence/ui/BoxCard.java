package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.junheng.platform.ui.Dates;

/** One box on the page of all boxes: complete, missing, overdue, outside its years or unread at a glance; opens the box. */
final class BoxCard extends Composite<NativeButton> {

    BoxCard(Box box, Runnable open) {
        getContent().addClassName("jh-box-card");
        getContent().addClickListener(click -> open.run());
        var head = new Span();
        head.addClassName("jh-box-card-head");
        if (box.state() != null) {
            var code = new Span(box.code());
            code.addClassName("jh-box-code");
            head.add(code);
        }
        head.add(BoxBadges.of(box));
        var title = new Span(box.title());
        title.addClassName("jh-box-title");
        var foot = new Span(foot(box));
        foot.addClassNames("jh-muted", "jh-small");
        getContent().add(head, title, foot);
        getContent().getElement().setAttribute("title", box.title());
        getContent().getElement().setAttribute("data-box", box.code());
    }

    private String foot(Box box) {
        var state = box.state();
        return state == null
                ? ""
                : getTranslation(
                        "evidence.card.foot",
                        box.departments().getFirst().name(),
                        box.current().size(),
                        Dates.day(state.due()));
    }
}
