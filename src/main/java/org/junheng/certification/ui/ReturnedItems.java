package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.casefile.CaseId;
import org.junheng.certification.ReturnNotice;
import org.junheng.platform.engine.Todo;

/** What the last return (退回补正) named, with its reasons. */
final class ReturnedItems extends Composite<Div> {

    ReturnedItems(Parts parts, Todo todo) {
        getContent().addClassName("jh-panel");
        parts.records()
                .latest(CaseId.parse(todo.caseKey()), ReturnNotice.KIND)
                .ifPresent(returned -> show(returned.value()));
    }

    private void show(ReturnNotice notice) {
        var list = new UnorderedList();
        notice.items().forEach(item -> list.add(new ListItem(item.item() + " " + item.reason())));
        getContent()
                .add(
                        new H2(I18NProvider.translate("certification.return.returned")),
                        new Paragraph(notice.opinion()),
                        list);
    }
}
