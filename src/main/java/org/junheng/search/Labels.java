package org.junheng.search;

import org.junheng.evidence.DocumentAdded;
import org.junheng.evidence.DocumentDescribed;
import org.junheng.reading.DocumentTicked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes in at once what documents are called; what is inside waits for the {@link Indexer}. */
@Component
class Labels {

    private final IndexRepository index;

    Labels(IndexRepository index) {
        this.index = index;
    }

    @EventListener
    void on(DocumentAdded event) {
        index.label(event.document().series());
        index.enqueue(event.document().id());
    }

    @EventListener
    void on(DocumentDescribed event) {
        index.label(event.series());
    }

    @EventListener
    void on(DocumentTicked event) {
        var tick = event.tick();
        if (!tick.remark().isEmpty()) {
            index.addRemark(tick.document(), tick.person(), tick.remark());
        }
    }
}
