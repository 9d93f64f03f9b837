package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junheng.evidence.BoxState;

/** All boxes of a case on one page, by part of the standard, with how far they are filled. */
final class BoxBoard extends Composite<Div> {

    private final transient Supplier<List<Box>> source;
    private final transient BiConsumer<Box, List<Box>> opener;
    private final Span summary = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final BoardFilter filter;
    private final Div sections = new Div();
    private transient List<Box> boxes;

    /** Shows what the source gives; a box is opened with those that are shown beside it. */
    BoxBoard(Supplier<List<Box>> source, BiConsumer<Box, List<Box>> opener) {
        this.source = source;
        this.opener = opener;
        this.boxes = source.get();
        this.filter = new BoardFilter(boxes, this::show);
        progress.addClassName("jh-box-progress");
        progress.getElement().setAttribute("aria-label", getTranslation("evidence.board.progress"));
        var head = new Div(summary, progress);
        head.addClassNames("jh-row", "jh-box-summary");
        sections.addClassName("jh-stack");
        getContent().addClassName("jh-stack");
        getContent().add(head, filter, sections);
        show();
    }

    /** Shows the boxes as they are now. */
    void refresh() {
        boxes = source.get();
        show();
    }

    private void show() {
        var items = boxes.stream().filter(box -> box.state() != null).toList();
        var complete = count(items, BoxState.Fill.COMPLETE);
        summary.setText(summary(items, complete));
        progress.setValue(items.isEmpty() ? 0 : (double) complete / items.size());
        var shown = boxes.stream().filter(filter::takes).toList();
        var areas = new LinkedHashMap<String, List<Box>>();
        shown.forEach(box ->
                areas.computeIfAbsent(box.area(), area -> new ArrayList<>()).add(box));
        sections.removeAll();
        areas.forEach((area, contents) -> sections.add(section(area, contents, shown)));
        if (shown.isEmpty()) {
            sections.add(new Span(getTranslation("evidence.board.nothing")));
        }
    }

    private String summary(List<Box> items, long complete) {
        return getTranslation(
                "evidence.board.summary",
                complete,
                items.size(),
                count(items, BoxState.Fill.PARTLY),
                count(items, BoxState.Fill.MISSING),
                items.stream().filter(box -> box.outside() > 0).count(),
                items.stream().filter(box -> box.unread() > 0).count(),
                items.stream().filter(Box::isOverdue).count());
    }

    private static long count(List<Box> boxes, BoxState.Fill fill) {
        return boxes.stream().filter(box -> box.fill() == fill).count();
    }

    private Section section(String area, List<Box> contents, List<Box> shown) {
        var cards = new Div();
        cards.addClassName("jh-box-cards");
        contents.forEach(box -> cards.add(new BoxCard(box, () -> opener.accept(box, shown))));
        var title = new H2(getTranslation(area));
        title.addClassName("jh-box-area");
        return new Section(title, cards);
    }
}
