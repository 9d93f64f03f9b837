package org.junheng.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.junheng.casefile.CaseId;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.reading.Ticks;
import org.junheng.shared.Actor;

/** How far the reviewer has read an item's box, beside the field in which the item is judged. */
@SpringComponent
final class ReadingItemPanel implements ItemPanel {

    private final Ticks ticks;
    private final DocumentReader reader;

    ReadingItemPanel(Ticks ticks, DocumentReader reader) {
        this.ticks = ticks;
        this.reader = reader;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "reading.panel";
    }

    @Override
    public boolean visible(Actor actor, String caseKey, String itemCode) {
        return Ticks.mayTick(actor)
                && ticks.of(actor, CaseId.parse(caseKey)).stream()
                        .anyMatch(box -> box.box().equals(itemCode));
    }

    @Override
    public Component create(Actor actor, String caseKey, String itemCode) {
        return new BoxReadingCard(ticks, reader, actor, CaseId.parse(caseKey), itemCode);
    }
}
