package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junheng.assessment.Rehearsal;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.schooldata.CountyStatistics;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.beans.factory.ObjectProvider;

/** Calculates a workbook and keeps nothing (模拟测算). */
@Route("rehearsal")
@PageTitle("assessment.rehearsal.title")
@Menu(title = "assessment.rehearsal.title", order = 40, icon = "vaadin:calc")
@RolesAllowed({
    "COUNTY_EDITOR",
    "COUNTY_DIRECTOR",
    "COUNTY_LEADER",
    "COUNTY_DEPARTMENT",
    "CITY_REVIEWER",
    "CITY_LEADER",
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "NATION_OFFICER",
    "NATION_LEADER"
})
final class RehearsalView extends Composite<Div> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Rehearsal rehearsal;
    private final Regions regions;
    private final Actor actor;
    private final ComboBox<Region> county = new ComboBox<>();
    private final IntegerField year = new IntegerField();
    private final Div results = new Div();
    private final transient List<RehearsalNavigation> further;

    /** What the upload gave, handed over from its own request to the page. */
    private final transient AtomicReference<Optional<Rehearsed>> latest = new AtomicReference<>(Optional.empty());

    private final transient AtomicReference<Optional<Choice>> chosen = new AtomicReference<>(Optional.empty());

    RehearsalView(
            Rehearsal rehearsal,
            Workbooks workbooks,
            Regions regions,
            CurrentActor current,
            Clock clock,
            ObjectProvider<RehearsalNavigation> further) {
        this.further = further.orderedStream().toList();
        this.rehearsal = rehearsal;
        this.regions = regions;
        this.actor = current.get();
        chooseCounty();
        year.setLabel(getTranslation("assessment.rehearsal.schoolYear"));
        year.setValue(LocalDate.now(clock).getYear());
        year.setStepButtonsVisible(true);
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        choose();
        county.addValueChangeListener(change -> choose());
        year.addValueChangeListener(change -> choose());
        var upload = new FileUpload(Workbooks.LARGEST_FILE, this::receive, this::show)
                .single()
                .accepting(".xlsx");
        var choices = new Div(county, year, SchooldataNavigation.template(workbooks));
        choices.addClassNames("jh-row", "jh-row-end");
        var panel = new Div(choices, upload);
        panel.addClassNames("jh-panel", "jh-stack");
        var introduction = new Paragraph(getTranslation("assessment.rehearsal.introduction"));
        introduction.addClassName("jh-muted");
        results.addClassName("jh-stack");
        results.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("jh-page");
        getContent().add(new H1(getTranslation("assessment.rehearsal.title")), introduction, panel, results);
    }

    private void chooseCounty() {
        county.setLabel(getTranslation("assessment.rehearsal.county"));
        county.setItemLabelGenerator(Region::name);
        if (actor.grants().stream().anyMatch(grant -> grant.region().equals(RegionCode.NATION))) {
            county.setItems(
                    query -> regions.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                    query -> regions.count(query.getFilter().orElse("")));
            return;
        }
        var own = own();
        county.setItems(own);
        own.stream().findFirst().ifPresent(county::setValue);
        county.setReadOnly(own.size() == 1);
    }

    private List<Region> own() {
        return actor.grants().stream()
                .map(Grant::region)
                .distinct()
                .flatMap(region -> regions.applicantsWithin(region).stream())
                .distinct()
                .map(regions::get)
                .toList();
    }

    private void choose() {
        chosen.set(Optional.ofNullable(county.getValue())
                .flatMap(
                        region -> Optional.ofNullable(year.getValue()).map(value -> new Choice(region.code(), value))));
    }

    /** Called in the request of the upload, without the page's lock. */
    private void receive(String fileName, InputStream content) {
        latest.set(Optional.empty());
        var choice = chosen.get().orElseThrow(() -> Refusal.invalid("assessment.rehearsal.choose"));
        if (choice.year() < FIRST_YEAR || choice.year() > LAST_YEAR) {
            throw Refusal.invalid("assessment.rehearsal.year", Integer.toString(choice.year()));
        }
        var result = rehearsal.rehearse(actor, choice.county(), new SchoolYear(choice.year()), content);
        latest.set(Optional.of(new Rehearsed(fileName, result)));
    }

    private void show() {
        results.removeAll();
        latest.get().ifPresent(rehearsed -> {
            var reading = rehearsed.result().reading();
            results.add(new H2(getTranslation("assessment.rehearsal.of", rehearsed.fileName())));
            results.add(SchooldataNavigation.problems(reading.errors(), reading.queries(), reading.remarks()));
            results.add(tabs(rehearsed.result()));
        });
    }

    private Div lazily(RehearsalNavigation part, CountyStatistics statistics) {
        var content = new Div();
        content.addAttachListener(attach -> {
            if (content.getComponentCount() == 0) {
                content.add(part.create(actor, statistics));
            }
        });
        return content;
    }

    private Component tabs(Rehearsal.Result result) {
        var statistics = result.reading().statistics();
        var tabs = new TabSheet();
        var verdicts = new Div(worksheet(statistics), AssessmentNavigation.results(result.assessment()));
        verdicts.addClassName("jh-stack");
        tabs.add(getTranslation("assessment.rehearsal.results"), verdicts);
        further.forEach(part -> tabs.add(new Tab(getTranslation(part.titleKey())), lazily(part, statistics)));
        return tabs;
    }

    private Component worksheet(CountyStatistics statistics) {
        return AssessmentNavigation.worksheet(
                regions.get(statistics.county()).name(),
                statistics.year().toString(),
                () -> rehearsal.worksheet(statistics));
    }

    private record Rehearsed(String fileName, Rehearsal.Result result) {}

    private record Choice(RegionCode county, int year) {}
}
