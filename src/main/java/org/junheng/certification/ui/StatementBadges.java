package org.junheng.certification.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;

/** How the county states an item, as a badge. */
final class StatementBadges {

    private StatementBadges() {}

    static Badge of(Optional<Statement> statement) {
        return statement
                .map(stated -> new Badge(
                        stated.claim() == Claim.MET ? Tone.GOOD : Tone.BAD,
                        I18NProvider.translate(stated.claim().textKey())))
                .orElseGet(() -> new Badge(Tone.NEUTRAL, I18NProvider.translate("certification.county.unstated")));
    }
}
