package org.junheng.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junheng.identity.People;
import org.junheng.identity.Person;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.review.Recusals;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;

/** Experts declare which counties they may not judge (回避), provincial officers do so for them. */
@Route("recusals")
@Menu(title = "review.recusals", order = 40, icon = "vaadin:ban")
@PageTitle("review.recusals")
@RolesAllowed({"EXPERT", "PROVINCE_OFFICER"})
class RecusalsView extends Composite<Div> {

    private final Recusals recusals;
    private final People people;
    private final Regions regions;
    private final Actor actor;
    private final Select<Person> expert = new Select<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private final TextField reason = new TextField();
    private final Div list = new Div();

    RecusalsView(Recusals recusals, People people, Regions regions, CurrentActor current) {
        this.recusals = recusals;
        this.people = people;
        this.regions = regions;
        this.actor = current.get();
        getContent().addClassName("jh-page");
        getContent().add(new H1(getTranslation("review.recusals")), form(), list);
        show();
    }

    private Component form() {
        expert.setLabel(getTranslation("review.expert"));
        expert.setItems(experts());
        expert.setItemLabelGenerator(Person::displayName);
        expert.setValue(experts().stream().findFirst().orElse(null));
        region.setLabel(getTranslation("review.recusal.region"));
        region.setItems(
                query -> regions.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> regions.count(query.getFilter().orElse("")));
        region.setItemLabelGenerator(one -> regions.pathName(one.code()));
        region.setWidth("20rem");
        reason.setLabel(getTranslation("review.recusal.why"));
        reason.setWidth("20rem");
        var declare = new Button(getTranslation("review.recusal.declare"), click -> Notices.attempt(this::declare));
        var row = new Div(expert, region, reason, declare);
        row.addClassNames("jh-row", "jh-row-end", "jh-panel");
        return row;
    }

    private List<Person> experts() {
        if (actor.has(Role.EXPERT)) {
            return List.of(new Person(actor.name(), actor.displayName(), true, actor.grants()));
        }
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.PROVINCE_OFFICER)
                .map(Grant::region)
                .flatMap(province -> people.holding(Role.EXPERT, province).stream())
                .toList();
    }

    private void declare() {
        var person = expert.getValue();
        var where = region.getValue();
        if (person == null || where == null) {
            throw Refusal.invalid("review.recusal.incomplete");
        }
        recusals.declare(actor, person.name(), where.code(), reason.getValue());
        reason.clear();
        region.clear();
        show();
        Notices.done(getTranslation("review.recusal.done", person.displayName(), where.name()));
    }

    private void show() {
        list.removeAll();
        var declared = recusals.of(actor);
        if (declared.isEmpty()) {
            list.add(
                    new EmptyState(getTranslation("review.recusals.none"), getTranslation("review.recusals.none.how")));
            return;
        }
        list.add(Tables.of(
                List.of(
                        getTranslation("review.expert"),
                        getTranslation("review.recusal.region"),
                        getTranslation("review.recusal.why"),
                        getTranslation("review.recusal.at")),
                declared.stream()
                        .map(recusal -> List.<Component>of(
                                Tables.text(people.displayName(recusal.expert())),
                                Tables.text(regions.pathName(recusal.region())),
                                Tables.text(recusal.reason()),
                                Tables.text(Dates.moment(recusal.declaredAt()))))
                        .toList()));
    }
}
