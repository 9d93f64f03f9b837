package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junheng.platform.engine.Diagram;
import org.junheng.platform.engine.Diagrams;
import org.junheng.platform.ui.DiagramWords;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.ProcessDiagram;

/** The live diagram of a case; a double click on a called process leads into it, the path above it leads back. */
final class CaseDiagram extends Composite<Div> {

    private final Diagrams diagrams;
    private final String caseKey;
    private final Predicate<String> shown;
    private final ProcessDiagram picture = new ProcessDiagram();
    private final Div path = new Div();
    private final Deque<Diagram> opened = new ArrayDeque<>();

    CaseDiagram(Diagrams diagrams, String caseKey, Predicate<String> shown) {
        this.diagrams = diagrams;
        this.caseKey = caseKey;
        this.shown = shown;
        path.addClassName("jh-row");
        path.getElement().setAttribute("role", "navigation");
        path.getElement().setAttribute("aria-label", getTranslation("casefile.diagram.path"));
        picture.setWidthFull();
        picture.setHeight("min(62vh, 40rem)");
        picture.addDrillListener(drill -> enter(drill.activity()));
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(path, picture);
        opened.push(diagrams.main(caseKey));
        show();
    }

    private void enter(String activity) {
        var called = opened.element().called().get(activity);
        if (called != null) {
            Notices.attempt(() -> {
                opened.push(diagrams.called(caseKey, called));
                show();
            });
        }
    }

    private void show() {
        var diagram = opened.element();
        picture.show(
                name(diagram),
                DiagramWords.model(diagram.process(), diagram.xml()),
                shown(diagram.current()),
                shown(diagram.done()),
                shown(diagram.returned()),
                diagram.called().keySet());
        path.removeAll();
        opened.descendingIterator().forEachRemaining(this::addToPath);
    }

    private static String name(Diagram diagram) {
        return DiagramWords.name(diagram.process(), diagram.name());
    }

    private Set<String> shown(Set<String> steps) {
        return steps.stream().filter(shown).collect(Collectors.toCollection(TreeSet::new));
    }

    private void addToPath(Diagram diagram) {
        if (diagram.equals(opened.element())) {
            var here = new Span(name(diagram));
            here.getElement().setAttribute("aria-current", "page");
            path.add(here);
            return;
        }
        var back = new Button(name(diagram), click -> leaveTo(diagram));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        path.add(back, VaadinIcon.ANGLE_RIGHT.create());
    }

    private void leaveTo(Diagram diagram) {
        while (!opened.element().equals(diagram)) {
            opened.pop();
        }
        show();
    }
}
