package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.junheng.evidence.BoxState;

/** Which boxes of a case to show: those of one department, one's own, those that stand in one way. */
final class BoardFilter extends Composite<Div> {

    private final Select<Box.Owner> department = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final Checkbox mine;

    /** In which way a box stands. */
    private enum Kind {
        MISSING,
        PARTLY,
        COMPLETE,
        OVERDUE,
        OUTSIDE,
        UNREAD;

        boolean takes(Box box) {
            return switch (this) {
                case MISSING -> box.fill() == BoxState.Fill.MISSING;
                case PARTLY -> box.fill() == BoxState.Fill.PARTLY;
                case COMPLETE -> box.fill() == BoxState.Fill.COMPLETE;
                case OVERDUE -> box.isOverdue();
                case OUTSIDE -> box.outside() > 0;
                case UNREAD -> box.unread() > 0;
            };
        }
    }

    BoardFilter(List<Box> boxes, Runnable changed) {
        var owners = boxes.stream()
                .flatMap(box -> box.departments().stream())
                .distinct()
                .toList();
        department.setItems(owners);
        department.setItemLabelGenerator(
                owner -> owner == null ? getTranslation("evidence.board.allDepartments") : owner.name());
        department.setEmptySelectionAllowed(true);
        department.setEmptySelectionCaption(getTranslation("evidence.board.allDepartments"));
        department.setAriaLabel(getTranslation("evidence.board.department"));
        department.addValueChangeListener(change -> changed.run());
        kind.setItems(Arrays.asList(Kind.values()));
        kind.setItemLabelGenerator(
                each -> getTranslation(each == null ? "evidence.board.allKinds" : "evidence.board.kind." + each));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("evidence.board.allKinds"));
        kind.setAriaLabel(getTranslation("evidence.board.kind"));
        kind.addValueChangeListener(change -> changed.run());
        mine = new Checkbox(getTranslation("evidence.board.onlyMine"), change -> changed.run());
        mine.setVisible(boxes.stream().anyMatch(Box::mine) && !boxes.stream().allMatch(Box::mine));
        getContent().addClassNames("jh-row", "jh-box-filter");
        getContent().add(department, kind, mine);
    }

    boolean takes(Box box) {
        var owner = department.getValue();
        var asked = kind.getValue();
        return (owner == null || box.isOf(owner.code()))
                && (asked == null || asked.takes(box))
                && (!mine.getValue() || box.mine());
    }
}
