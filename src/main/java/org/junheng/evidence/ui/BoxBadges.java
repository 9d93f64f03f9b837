package org.junheng.evidence.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;

/** How a box stands, each thing as a word with a sign: full or not, overdue, outside its years, unread. */
final class BoxBadges {

    private BoxBadges() {}

    static Span of(Box box) {
        var badges = new Span(fill(box));
        badges.addClassName("jh-box-badges");
        if (box.isOverdue()) {
            badges.add(new Badge(Tone.BAD, I18NProvider.translate("evidence.overdue")));
        }
        if (box.outside() > 0) {
            badges.add(new Badge(Tone.WARNING, I18NProvider.translate("evidence.outside", box.outside())));
        }
        if (box.unread() > 0) {
            badges.add(new Badge(Tone.INFO, I18NProvider.translate("evidence.unread", box.unread())));
        }
        return badges;
    }

    private static Badge fill(Box box) {
        var state = box.state();
        return switch (box.fill()) {
            case MISSING -> new Badge(Tone.BAD, I18NProvider.translate("evidence.fill.MISSING"));
            case PARTLY ->
                new Badge(
                        Tone.WARNING,
                        I18NProvider.translate("evidence.fill.lacking", state == null ? 0 : state.lacking()));
            case COMPLETE ->
                new Badge(
                        Tone.GOOD,
                        state == null
                                ? I18NProvider.translate(
                                        "evidence.fill.filled", box.current().size())
                                : I18NProvider.translate("evidence.fill.COMPLETE"));
            case EMPTY -> new Badge(Tone.NEUTRAL, I18NProvider.translate("evidence.fill.EMPTY"));
        };
    }
}
