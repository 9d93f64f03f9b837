package org.junheng.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.platform.ui.DocumentReader;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.Links;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.web.CurrentActor;
import org.junheng.region.Regions;
import org.junheng.search.DocumentSearch;
import org.junheng.search.FoundDocument;
import org.junheng.search.Hit;
import org.junheng.search.SearchQuery;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;

/** Finds documents by their words (查找材料), of one case or of all that one may know of. */
@Route("search")
@Menu(title = "search.title", order = 12, icon = "vaadin:search")
@PageTitle("search.title")
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
class SearchView extends Composite<Div> implements BeforeEnterObserver {

    private static final int BATCH = 20;
    private static final String WORDS = "words";
    private static final String CASE = "case";

    private final DocumentSearch search;
    private final Casefiles casefiles;
    private final Regions regions;
    private final DocumentReader reader;
    private final Actor actor;
    private final SearchField field;
    private final Div scope = new Div();
    private final Div results = new Div();
    private String caseKey = "";

    SearchView(
            DocumentSearch search, Casefiles casefiles, Regions regions, DocumentReader reader, CurrentActor current) {
        this.search = search;
        this.casefiles = casefiles;
        this.regions = regions;
        this.reader = reader;
        this.actor = current.get();
        field = new SearchField(
                getTranslation("search.words"),
                words -> UI.getCurrent().navigate(SearchView.class, asking(words, caseKey)));
        scope.addClassNames("jh-row", "jh-small");
        results.addClassName("jh-stack");
        getContent().addClassNames("jh-page", "jh-stack");
        getContent().add(new H1(getTranslation("search.title")), field, scope, results);
    }

    /** The query part of the address that asks for this; an empty case stands for all. */
    static QueryParameters asking(String words, String caseKey) {
        return QueryParameters.simple(caseKey.isEmpty() ? Map.of(WORDS, words) : Map.of(WORDS, words, CASE, caseKey));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var words = asked.getSingleParameter(WORDS).orElse("");
        caseKey = asked.getSingleParameter(CASE).orElse("");
        var within = caseKey.isEmpty() ? null : CaseId.parse(caseKey);
        field.show(words);
        showScope(words, within);
        results.removeAll();
        if (words.isBlank()) {
            results.add(new EmptyState(getTranslation("search.start"), getTranslation("search.start.how")));
        } else {
            find(SearchQuery.first(words, within, BATCH));
        }
        if (within != null) {
            showGaps(within);
        }
    }

    private void find(SearchQuery query) {
        try {
            results.add(
                    new HitList(
                            getTranslation("search.names"),
                            place -> search.names(actor, query.after(place)),
                            this::card),
                    new HitList(
                            getTranslation("search.texts"),
                            place -> search.texts(actor, query.after(place)),
                            this::card));
        } catch (Refusal refusal) {
            results.removeAll();
            results.add(new Paragraph(Notices.text(refusal)));
        }
    }

    private void showScope(String words, @Nullable CaseId within) {
        scope.removeAll();
        if (within != null) {
            var name = caseName(within);
            scope.add(
                    new Span(getTranslation("search.within")),
                    Links.to(Links.ofCase(within.toString()), name),
                    all(words));
        }
    }

    private Component all(String words) {
        var path = "search?" + asking(words, "").getQueryString();
        return Links.to(path, getTranslation("search.everywhere"));
    }

    private void showGaps(CaseId within) {
        var gaps = search.gaps(actor, within);
        if (!gaps.isEmpty()) {
            results.add(new GapList(gaps, reader));
        }
    }

    private HitCard card(Hit hit) {
        return new HitCard(hit, reader, this::whose);
    }

    private String whose(FoundDocument document) {
        return caseKey.isEmpty() ? caseName(document.caseId()) : "";
    }

    private String caseName(CaseId id) {
        var casefile = casefiles.get(actor, id);
        return regions.pathName(casefile.county()) + " " + casefile.round();
    }
}
