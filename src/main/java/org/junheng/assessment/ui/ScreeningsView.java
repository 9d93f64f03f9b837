package org.junheng.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.assessment.ScreenedImports;
import org.junheng.assessment.Screenings;
import org.junheng.assessment.Verdict;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.SchoolYear;
import org.junheng.standard.CountyEditions;

/** Where every county of a region stands by R1–R7, year beside year (资源配置概览). */
@Route("screenings")
@Menu(title = "assessment.screening.title", order = 4, icon = "vaadin:chart-grid")
@PageTitle("assessment.screening.title")
@RolesAllowed({
    "COUNTY_EDITOR",
    "COUNTY_DIRECTOR",
    "COUNTY_LEADER",
    "CITY_REVIEWER",
    "CITY_LEADER",
    "PROVINCE_OFFICER",
    "PROVINCE_LEADER",
    "NATION_OFFICER",
    "NATION_LEADER"
})
final class ScreeningsView extends Composite<Div> {

    private final Screenings screenings;
    private final transient ScreenedImports imports;
    private final Regions regions;
    private final Actor actor;
    private final ScreeningFilter filter;
    private final Button bulk = new Button(getTranslation("assessment.bulk"), click -> bulk());
    private final Div tiles = new Div();
    private final Div list = new Div();
    private transient List<ScreenedCounty> counties = List.of();
    private @Nullable Verdict chosen;

    ScreeningsView(
            Screenings screenings,
            ScreenedImports imports,
            Regions regions,
            CountyEditions editions,
            CurrentActor current,
            Clock clock) {
        this.screenings = screenings;
        this.imports = imports;
        this.regions = regions;
        this.actor = current.get();
        this.filter = new ScreeningFilter(
                regions,
                editions,
                screenings.overseen(actor),
                LocalDate.now(clock).getYear(),
                this::read);
        tiles.addClassName("jh-tiles");
        list.addClassName("jh-inbox-list");
        var what = new Paragraph(getTranslation("assessment.screening.what"));
        what.addClassName("jh-muted");
        getContent().addClassNames("jh-page", "jh-full");
        getContent().add(head(), what, filter, tiles, list);
        read();
    }

    private Div head() {
        var title = new H1(getTranslation("assessment.screening.title"));
        title.addClassName("jh-grow");
        var head = new Div(title, bulk);
        head.addClassName("jh-row");
        return head;
    }

    private void read() {
        chosen = null;
        bulk.setVisible(imports.mayImport(actor, filter.region().code()));
        if (filter.isValid()) {
            counties = ScreenedCounty.of(screenings.of(actor, filter.selection(), filter.edition()));
            show();
        } else {
            tiles.removeAll();
            list.removeAll();
            var wrong = new EmptyState(
                    getTranslation("assessment.screening.years"), getTranslation("assessment.screening.years.hint"));
            wrong.addClassName("jh-grow");
            list.add(wrong);
        }
    }

    private void bulk() {
        var region = filter.region();
        var edition = filter.edition();
        new BulkImportDialog(
                        region,
                        regions,
                        filter.selection().last().value(),
                        (year, files) ->
                                imports.importWorkbooks(actor, region.code(), new SchoolYear(year), edition, files),
                        this::read)
                .open();
    }

    private void show() {
        tiles.removeAll();
        tiles.add(tile(null, counties.size()));
        for (var verdict : Verdict.values()) {
            tiles.add(tile(verdict, in(verdict).size()));
        }
        var applicants = regions.applicantsWithin(filter.region().code()).size();
        tiles.add(silent(applicants - counties.size()));
        list.removeAll();
        var edition = filter.edition();
        list.add(new ScreeningGrid(
                chosen == null ? counties : in(chosen),
                regions,
                county -> new ScreenedDialog(
                                regions.pathName(county.county()),
                                county,
                                edition,
                                year -> screenings.lineages(actor, year, edition))
                        .open()));
    }

    private List<ScreenedCounty> in(Verdict verdict) {
        return counties.stream().filter(county -> county.verdict() == verdict).toList();
    }

    private NativeButton tile(@Nullable Verdict verdict, int count) {
        var key = verdict == null ? "assessment.screening.all" : "assessment.verdict." + verdict;
        var tile = new NativeButton("", click -> {
            chosen = verdict;
            show();
        });
        tile.add(new Span(getTranslation(key)), number(count));
        tile.addClassName("jh-tile");
        tile.getElement().setAttribute("aria-pressed", String.valueOf(verdict == chosen));
        return tile;
    }

    /** How many have no figures of these years; there is nothing to list of them. */
    private Div silent(int count) {
        var tile = new Div(new Span(getTranslation("assessment.screening.silent")), number(count));
        tile.addClassName("jh-tile");
        return tile;
    }

    private static Span number(int count) {
        var number = new Span(Integer.toString(count));
        number.addClassName("jh-tile-number");
        return number;
    }
}
