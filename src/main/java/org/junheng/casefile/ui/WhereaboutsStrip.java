package org.junheng.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.junheng.casefile.Casefile;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.DueBadges;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.StepNames;
import org.junheng.platform.ui.Tone;

/** Where a case stands, since when, who has it, and until when. */
final class WhereaboutsStrip extends Composite<Div> {

    private static final int MOST = 6;

    private final Whereabouts whereabouts;
    private final DueBadges dueBadges;

    WhereaboutsStrip(Casefile casefile, Whereabouts whereabouts, DueBadges dueBadges) {
        this.whereabouts = whereabouts;
        this.dueBadges = dueBadges;
        getContent().addClassNames("jh-panel", "jh-stack");
        getContent().add(summary(casefile));
        if (casefile.endedReason() != null) {
            getContent().add(new Hint(Tone.NEUTRAL, getTranslation("casefile.ended.reason", casefile.endedReason())));
        }
        if (!casefile.openItems().isEmpty()
                && casefile.sealed() == null
                && !casefile.state().isEnd()) {
            var items = String.join(
                    getTranslation("casefile.list.separator"),
                    casefile.openItems().stream().sorted().toList());
            getContent().add(new Hint(Tone.WARNING, getTranslation("casefile.returned.items", items)));
        }
        steps(casefile);
    }

    private Component summary(Casefile casefile) {
        var sealed = casefile.sealed();
        var summary = new Div(
                fact("casefile.strip.since", Dates.moment(casefile.since())),
                fact(
                        "casefile.strip.data",
                        sealed == null
                                ? getTranslation("casefile.strip.open")
                                : getTranslation(
                                        "casefile.strip.sealed", sealed.value().substring(0, 12))),
                fact("casefile.strip.edition", casefile.edition().value()));
        summary.addClassName("jh-facts-inline");
        return summary;
    }

    private Div fact(String key, String value) {
        var label = new Span(getTranslation(key));
        label.addClassName("jh-muted");
        return new Div(label, new Span(value));
    }

    private void steps(Casefile casefile) {
        var steps = whereabouts.of(casefile.id());
        if (steps.isEmpty()) {
            return;
        }
        var head = new NativeTableRow(
                heading("casefile.strip.step"),
                heading("casefile.strip.holder"),
                heading("casefile.strip.from"),
                heading("casefile.strip.due"));
        var body = new NativeTableBody();
        steps.stream().limit(MOST).map(this::row).forEach(body::add);
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("jh-table", "jh-table-stacked");
        var frame = new Div(table);
        frame.addClassName("jh-scroll");
        getContent().add(frame);
        if (steps.size() > MOST) {
            getContent().add(new Span(getTranslation("casefile.strip.more", steps.size() - MOST)));
        }
    }

    private NativeTableHeaderCell heading(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Todo step) {
        return new NativeTableRow(
                new NativeTableCell(StepNames.of(step)),
                new NativeTableCell(whereabouts.holder(step)),
                new NativeTableCell(Dates.moment(step.created())),
                new NativeTableCell(dueBadges.of(step.due())));
    }
}
