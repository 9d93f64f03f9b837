package org.junheng.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
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
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.Rehearsal;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;
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
    private final CountyEditions editions;
    private final Actor actor;
    private final ComboBox<Region> county = new ComboBox<>();
    private final IntegerField year = new IntegerField();
    private final Select<Edition> edition = new Select<>();
    private final Div results = new Div();
    private final transient List<RehearsalNavigation> further;

    /** What the upload gave, handed over from its own request to the page. */
    private final transient AtomicReference<Optional<Rehearsed>> latest = new AtomicReference<>(Optional.empty());

    private final transient AtomicReference<Optional<Choice>> chosen = new AtomicReference<>(Optional.empty());

    RehearsalView(
            Rehearsal rehearsal,
            Workbooks workbooks,
            Regions regions,
            CountyEditions editions,
            CurrentActor current,
            Clock clock,
            ObjectProvider<RehearsalNavigation> further) {
        this.further = further.orderedStream().toList();
        this.rehearsal = rehearsal;
        this.regions = regions;
        this.editions = editions;
        this.actor = current.get();
        chooseCounty();
        year.setLabel(getTranslation("assessment.rehearsal.schoolYear"));
        year.setValue(LocalDate.now(clock).getYear());
        year.setStepButtonsVisible(true);
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        edition.setLabel(getTranslation("assessment.rehearsal.edition"));
        edition.setItemLabelGenerator(choice -> choice.id() + " " + choice.title());
        edition.setWidth("min(26rem, 80vw)");
        offerEditions();
        choose();
        county.addValueChangeListener(change -> {
            offerEditions();
            choose();
        });
        edition.addValueChangeListener(change -> {
            choose();
            if (change.isFromClient()) {
                judgeAgain();
            }
        });
        year.addValueChangeListener(change -> choose());
        var upload = new FileUpload(Workbooks.LARGEST_FILE, this::receive, this::show)
                .single()
                .accepting(".xlsx");
        var choices = new Div(county, year, edition, SchooldataNavigation.template(workbooks));
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

    private void offerEditions() {
        var choices = Optional.ofNullable(county.getValue())
                .map(region -> editions.choices(region.code()))
                .orElse(List.of());
        edition.setItems(choices);
        choices.stream().findFirst().ifPresent(edition::setValue);
    }

    private void choose() {
        var by = Optional.ofNullable(edition.getValue()).map(Edition::id).orElse(null);
        chosen.set(Optional.ofNullable(county.getValue())
                .flatMap(region ->
                        Optional.ofNullable(year.getValue()).map(value -> new Choice(region.code(), value, by))));
    }

    /** The same workbook by another edition: what it comes to changes, nothing else. */
    private void judgeAgain() {
        var by = edition.getValue();
        latest.get()
                .filter(rehearsed -> rehearsed.county().equals(county.getValue().code()))
                .ifPresent(rehearsed -> {
                    var result = rehearsal.judgedBy(rehearsed.result(), by.id());
                    latest.set(Optional.of(new Rehearsed(rehearsed.fileName(), result)));
                    show();
                });
    }

    /** Called in the request of the upload, without the page's lock. */
    private void receive(String fileName, InputStream content) {
        latest.set(Optional.empty());
        var choice = chosen.get().orElseThrow(() -> Refusal.invalid("assessment.rehearsal.choose"));
        if (choice.year() < FIRST_YEAR || choice.year() > LAST_YEAR) {
            throw Refusal.invalid("assessment.rehearsal.year", Integer.toString(choice.year()));
        }
        var subject = new Rehearsal.Subject(choice.county(), new SchoolYear(choice.year()), choice.edition());
        var result = rehearsal.rehearse(actor, subject, new Rehearsal.Draft(fileName, content));
        latest.set(Optional.of(new Rehearsed(fileName, result)));
    }

    private void show() {
        results.removeAll();
        latest.get().ifPresent(rehearsed -> {
            var reading = rehearsed.result().reading();
            var by = rehearsed.result().edition();
            results.add(new H2(getTranslation("assessment.rehearsal.of", rehearsed.fileName())));
            results.add(new Paragraph(getTranslation("assessment.rehearsal.by", by.id(), by.title())));
            results.add(SchooldataNavigation.problems(reading.errors(), reading.queries(), reading.remarks()));
            results.add(tabs(rehearsed.result()));
        });
    }

    private Div lazily(RehearsalNavigation part, Rehearsal.Result result) {
        var content = new Div();
        content.addAttachListener(attach -> {
            if (content.getComponentCount() == 0) {
                content.add(part.create(actor, result));
            }
        });
        return content;
    }

    private Component tabs(Rehearsal.Result result) {
        var lineages = rehearsal.lineages(result);
        var tabs = new TabSheet();
        var verdicts = new Div(worksheet(result), AssessmentNavigation.results(result.assessment(), lineages));
        verdicts.addClassName("jh-stack");
        tabs.add(getTranslation("assessment.rehearsal.results"), verdicts);
        further.forEach(part -> tabs.add(new Tab(getTranslation(part.titleKey())), lazily(part, result)));
        return tabs;
    }

    private Component worksheet(Rehearsal.Result result) {
        var statistics = result.reading().statistics();
        return AssessmentNavigation.worksheet(
                regions.get(statistics.county()).name(),
                statistics.year().toString(),
                () -> rehearsal.worksheet(result));
    }

    private record Rehearsed(String fileName, Rehearsal.Result result) {

        RegionCode county() {
            return result.reading().statistics().county();
        }
    }

    private record Choice(
            RegionCode county, int year, @Nullable EditionId edition) {}
}
