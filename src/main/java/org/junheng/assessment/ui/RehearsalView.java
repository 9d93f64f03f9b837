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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junheng.assessment.Rehearsal;
import org.junheng.platform.ui.FileUpload;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.Tone;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.schooldata.FormFiles;
import org.junheng.schooldata.Workbooks;
import org.junheng.schooldata.ui.SchooldataNavigation;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;
import org.junheng.standard.Edition;
import org.springframework.beans.factory.ObjectProvider;

/** Calculates a workbook or forms and keeps nothing (模拟测算). */
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

    /** What is being uploaded. */
    private final transient FormFiles files = new FormFiles();

    private transient Optional<Rehearsal.Result> latest = Optional.empty();

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
        county.addValueChangeListener(change -> offerEditions());
        edition.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judgeAgain();
            }
        });
        var upload = new FileUpload(Workbooks.LARGEST_FILE, files::add, this::rehearse).accepting(".xlsx", ".zip");
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

    /** The same figures by another edition: what they come to changes, nothing else. */
    private void judgeAgain() {
        var by = edition.getValue();
        latest.filter(result -> result.reading()
                        .statistics()
                        .county()
                        .equals(county.getValue().code()))
                .ifPresent(result -> show(rehearsal.judgedBy(result, by.id())));
    }

    /** What was chosen together is read together, and takes the place of what was chosen before. */
    private void rehearse() {
        var together = files.list();
        files.clear();
        if (together.isEmpty()) {
            return;
        }
        latest = Optional.empty();
        results.removeAll();
        try {
            show(rehearsal.rehearse(actor, subject(), together));
        } catch (Refusal refusal) {
            results.add(new Hint(Tone.BAD, Notices.text(refusal)));
        }
    }

    private Rehearsal.Subject subject() {
        var of = county.getValue();
        var chosen = year.getValue();
        if (of == null || chosen == null) {
            throw Refusal.invalid("assessment.rehearsal.choose");
        }
        if (chosen < FIRST_YEAR || chosen > LAST_YEAR) {
            throw Refusal.invalid("assessment.rehearsal.year", Integer.toString(chosen));
        }
        var by = Optional.ofNullable(edition.getValue()).map(Edition::id).orElse(null);
        return new Rehearsal.Subject(of.code(), new SchoolYear(chosen), by);
    }

    private void show(Rehearsal.Result result) {
        latest = Optional.of(result);
        results.removeAll();
        var reading = result.reading();
        var by = result.edition();
        results.add(
                new H2(getTranslation("assessment.rehearsal.of", result.file().name())));
        results.add(new Paragraph(getTranslation("assessment.rehearsal.by", by.id(), by.title())));
        if (!result.notFound().isEmpty()) {
            results.add(SchooldataNavigation.notFound(result.notFound()));
        }
        results.add(SchooldataNavigation.problems(reading.errors(), reading.queries(), reading.remarks()));
        results.add(tabs(result));
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
}
