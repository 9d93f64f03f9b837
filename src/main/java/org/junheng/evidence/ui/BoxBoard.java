package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** All boxes of a case on one page, by part of the standard. */
final class BoxBoard extends Composite<Div> {

    private final transient Supplier<List<Box>> source;
    private final transient BiConsumer<Box, List<Box>> opener;
    private final Span summary = new Span();
    private final Checkbox onlyMissing;
    private final Checkbox onlyMine;
    private final Div sections = new Div();

    /** Shows what the source gives; a box is opened with those that are shown beside it. */
    BoxBoard(Supplier<List<Box>> source, BiConsumer<Box, List<Box>> opener) {
        this.source = source;
        this.opener = opener;
        this.onlyMissing = filter("evidence.board.onlyMissing");
        this.onlyMine = filter("evidence.board.onlyMine");
        var head = new Div(summary, onlyMissing, onlyMine);
        head.addClassName("jh-row");
        sections.addClassName("jh-stack");
        getContent().addClassName("jh-stack");
        getContent().add(head, sections);
        refresh();
    }

    /** Shows the boxes as they are now. */
    void refresh() {
        var boxes = source.get();
        onlyMine.setVisible(boxes.stream().anyMatch(Box::open));
        summary.setText(summary(boxes));
        var shown = boxes.stream().filter(this::isWanted).toList();
        var areas = new LinkedHashMap<String, List<Box>>();
        shown.forEach(box ->
                areas.computeIfAbsent(box.area(), area -> new ArrayList<>()).add(box));
        sections.removeAll();
        areas.forEach((area, contents) -> sections.add(section(area, contents, shown)));
        if (shown.isEmpty()) {
            sections.add(new Span(getTranslation("evidence.board.nothing")));
        }
    }

    private Checkbox filter(String key) {
        return new Checkbox(getTranslation(key), change -> refresh());
    }

    private boolean isWanted(Box box) {
        return (!onlyMissing.getValue() || box.isMissing()) && (!onlyMine.getValue() || box.open());
    }

    private String summary(List<Box> boxes) {
        return getTranslation(
                "evidence.board.summary",
                Long.toString(
                        boxes.stream().filter(box -> !box.documents().isEmpty()).count()),
                Long.toString(boxes.stream().filter(Box::isMissing).count()),
                Long.toString(
                        boxes.stream().mapToLong(box -> box.current().size()).sum()));
    }

    private Section section(String area, List<Box> boxes, List<Box> shown) {
        var cards = new Div();
        cards.addClassName("jh-box-cards");
        boxes.forEach(box -> cards.add(new BoxCard(box, () -> opener.accept(box, shown))));
        var title = new H2(getTranslation(area));
        title.addClassName("jh-box-area");
        return new Section(title, cards);
    }
}
