package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.junheng.certification.PublishedList;
import org.junheng.notice.Notices;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.TaskDesk;

/** Publishes the round's list (公示名单) in one act, for all counties that wait for it. */
@PermitAll
@Route("tasks/publish-list")
class PublishListView extends CaseDecisionView<PublishedList> {

    private static final int ALL = 500;

    private final Inbox inbox;
    private final Notices notices;
    private final TextField title = new TextField(I18NProvider.translate("certification.notice.title"));
    private final TextArea text = new TextArea(I18NProvider.translate("certification.notice.text"));

    PublishListView(TaskDesk desk, Parts parts, Inbox inbox, Notices notices) {
        super(desk, parts);
        this.inbox = inbox;
        this.notices = notices;
    }

    @Override
    List<Component> fields(Todo todo) {
        title.setWidthFull();
        text.setWidthFull();
        text.setMinRows(4);
        if (title.isEmpty()) {
            title.setValue(I18NProvider.translate("certification.notice.usualTitle", todo.round()));
            text.setValue(I18NProvider.translate("certification.notice.usualText", Dates.day(notices.usualEnd())));
        }
        draft().text("title", title);
        draft().text("text", text);
        var notice = new Div(title, text);
        notice.addClassNames("jh-panel", "jh-stack");
        return List.of(counties(todo), notice);
    }

    @Override
    protected PublishedList data(String decision) {
        return new PublishedList(title.getValue(), text.getValue(), null);
    }

    private Component counties(Todo todo) {
        var list = new UnorderedList();
        var query = new TodoQuery(Todo.State.OPEN, null, null, todo.step(), null);
        inbox.page(actor(), query, 0, ALL).stream()
                .filter(other -> other.round().equals(todo.round()))
                .forEach(other -> list.add(new ListItem(other.subject())));
        var panel = new Div(
                new H2(I18NProvider.translate("certification.notice.counties")),
                new Paragraph(I18NProvider.translate("certification.notice.hint", Dates.day(notices.usualEnd()))),
                list);
        panel.addClassName("jh-panel");
        return panel;
    }
}
