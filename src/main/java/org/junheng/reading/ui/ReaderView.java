package org.junheng.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.ItemPanels;
import org.junheng.platform.ui.Links;
import org.junheng.platform.web.CurrentActor;
import org.junheng.reading.Shelf;
import org.junheng.reading.Shelves;
import org.junheng.reading.Ticks;
import org.junheng.shared.Actor;

/**
 * The documents of a box, read one after the other (阅卷): at the left the document, at the right what the county states and
 * the figures say. The arrow keys lead on where no field has the cursor.
 */
@Route("cases/:case/reading/:box/:document?")
@RolesAllowed({
    "COUNTY_EDITOR",
    "COUNTY_DIRECTOR",
    "COUNTY_LEADER",
    "COUNTY_DEPARTMENT",
    "CITY_REVIEWER",
    "CITY_LEADER",
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "EXPERT",
    "NATION_OFFICER",
    "NATION_LEADER"
})
class ReaderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter that names the page of the document to begin with. */
    static final String PAGE = "page";

    private static final String OUTSIDE_FIELDS = "!event.altKey && !event.ctrlKey && !event.metaKey"
            + " && !event.composedPath().some(part => part.localName === 'input' || part.localName === 'vaadin-tabs')";

    private final Shelves shelves;
    private final DocumentReader reader;
    private final ItemPanels panels;
    private final Ticks ticks;
    private final Actor actor;
    private final Div stage = new Div();
    private final Div content = new Div();
    private final Span position = new Span();
    private final ComboBox<Document> choice = new ComboBox<>();
    private final Button previous = step(VaadinIcon.ANGLE_LEFT, "reading.previous", -1);
    private final Button next = step(VaadinIcon.ANGLE_RIGHT, "reading.next", 1);
    private List<Document> documents = List.of();
    private String box = "";
    private String title = "";
    private int at;

    ReaderView(Shelves shelves, DocumentReader reader, ItemPanels panels, Ticks ticks, CurrentActor current) {
        this.ticks = ticks;
        this.shelves = shelves;
        this.reader = reader;
        this.panels = panels;
        this.actor = current.get();
        choice.setItemLabelGenerator(Document::name);
        choice.setAriaLabel(getTranslation("reading.choose"));
        choice.addClassName("jh-grow");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(documents.indexOf(change.getValue()));
            }
        });
        position.getElement().setAttribute("role", "status");
        stage.addClassNames("jh-stack", "jh-reader-stage");
        stage.getElement().setAttribute("tabindex", "0");
        onKey("ArrowLeft", -1);
        onKey("ArrowRight", 1);
        getContent().addClassNames("jh-page", "jh-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = CaseId.parse(parameters.get("case").orElse(""));
        var shelf = shelves.of(actor, id, parameters.get("box").orElse(""));
        documents = shelf.documents();
        box = shelf.box();
        title = shelf.title().isEmpty() ? getTranslation(shelf.titleKey()) : shelf.box() + " " + shelf.title();
        choice.setItems(documents);
        getContent().removeAll();
        getContent().add(head(id), layout(id, shelf));
        var asked = parameters.get("document").orElse("");
        var first = documents.stream()
                .filter(document -> document.id().toString().equals(asked))
                .findFirst();
        show(first.map(documents::indexOf).orElse(0), first.isPresent() ? page(event) : 1);
    }

    private static int page(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Div head(CaseId id) {
        var back = Links.to(Links.ofCase(id.toString()) + "/evidence", getTranslation("reading.back"));
        var head = new Div(new H1(title), back);
        head.addClassName("jh-row");
        return head;
    }

    private Div layout(CaseId id, Shelf shelf) {
        var keys = new Span(getTranslation("reading.keys"));
        keys.addClassNames("jh-muted", "jh-small", "jh-reader-keys");
        var bar = new Div(previous, choice, next, position, keys);
        bar.addClassNames("jh-row", "jh-reader-bar");
        stage.removeAll();
        stage.add(bar, content);
        var layout = new Div(stage);
        layout.addClassName("jh-reader");
        if (!shelf.title().isEmpty()) {
            var beside = new Div(
                    new H2(getTranslation("reading.beside")),
                    panels.beside("evidence", actor, id.toString(), shelf.box()));
            beside.addClassName("jh-reader-side");
            layout.add(beside);
        }
        return layout;
    }

    private void show(int target) {
        show(target, 1);
    }

    private void show(int target, int page) {
        content.removeAll();
        content.addClassName("jh-stack");
        if (documents.isEmpty()) {
            content.add(new EmptyState(getTranslation("reading.empty"), getTranslation("reading.empty.how")));
            previous.setEnabled(false);
            next.setEnabled(false);
            return;
        }
        at = Math.clamp(target, 0, documents.size() - 1);
        var document = documents.get(at);
        previous.setEnabled(at > 0);
        next.setEnabled(at < documents.size() - 1);
        choice.setValue(document);
        position.setText(getTranslation("reading.position", at + 1, documents.size()));
        content.add(reader.show(document.id().toString(), page));
        if (Ticks.mayTick(actor)) {
            content.add(new TickForm(ticks, actor, document));
        }
        stage.getElement().executeJs("requestAnimationFrame(() => this.focus({preventScroll: true}))");
        UI.getCurrent().getPage().getHistory().replaceState(null, address(document, page));
    }

    private String address(Document document, int page) {
        var id = document.caseId().toString();
        return page == 1
                ? reader.address(id, box, document.id().toString())
                : reader.address(id, box, document.id().toString(), page);
    }

    private void onKey(String key, int distance) {
        stage.getElement()
                .addEventListener("keydown", event -> show(at + distance))
                .setFilter("event.key === '%s' && %s".formatted(key, OUTSIDE_FIELDS));
    }

    private Button step(VaadinIcon icon, String key, int distance) {
        var button = new Button(icon.create(), click -> show(at + distance));
        button.setAriaLabel(getTranslation(key));
        return button;
    }
}
