package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.Place;
import org.junheng.platform.ui.Dates;

/** What is said of a document: mark, source, dates, and where it serves. */
final class DescriptionLines extends Composite<Div> {

    /** Shows what counts of a document in the box of this code. */
    DescriptionLines(String box, BoxState.Filed filed) {
        getContent().addClassNames("jh-small", "jh-facts-inline");
        facts(filed).forEach(fact -> getContent().add(new Span(fact)));
        getContent().add(new Span(places("evidence.description.here", filed.places())));
        var elsewhere = filed.description().places().stream()
                .filter(place -> !place.box().equals(box))
                .toList();
        if (!elsewhere.isEmpty()) {
            getContent().add(new Span(places("evidence.description.elsewhere", elsewhere)));
        }
    }

    private List<String> facts(BoxState.Filed filed) {
        var said = filed.description();
        var facts = new ArrayList<String>();
        facts.add(getTranslation(said.confidentiality().textKey()));
        if (!said.source().isEmpty()) {
            facts.add(getTranslation("evidence.description.from", said.source()));
        }
        var effective = said.effective();
        if (effective != null) {
            facts.add(getTranslation("evidence.description.effective", Dates.day(effective)));
        }
        var covers = said.covers();
        if (covers != null) {
            facts.add(getTranslation("evidence.description.covers", Dates.day(covers.from()), Dates.day(covers.to())));
        }
        return facts;
    }

    private String places(String key, List<Place> places) {
        return getTranslation(
                key,
                places.stream()
                        .map(DescriptionLines::place)
                        .collect(Collectors.joining(getTranslation("evidence.separator"))));
    }

    private static String place(Place place) {
        var number = place.material() == null ? place.box() : "%s-%02d".formatted(place.box(), place.material());
        var year = place.year() == null
                ? I18NProvider.translate("evidence.place.anyYear")
                : I18NProvider.translate("evidence.place.year", Integer.toString(place.year()));
        return place.pages().isEmpty()
                ? number + " " + year
                : I18NProvider.translate("evidence.place.pages", number + " " + year, place.pages());
    }
}
