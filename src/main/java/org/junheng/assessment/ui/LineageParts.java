package org.junheng.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.junheng.schooldata.Message;

/** The words of a lineage: the formula step by step, titles and labels. */
final class LineageParts {

    private LineageParts() {}

    static OrderedList steps(List<Message> steps) {
        var list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(Words.of(step))));
        return list;
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate("assessment.lineage." + key, arguments);
    }
}
