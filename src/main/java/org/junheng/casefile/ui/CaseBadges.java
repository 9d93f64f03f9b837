package org.junheng.casefile.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.platform.ui.Badge;
import org.junheng.platform.ui.Tone;

/** States and claims as words with a colour. */
final class CaseBadges {

    private CaseBadges() {}

    static Badge of(CaseState state) {
        return new Badge(tone(state), I18NProvider.translate(state.textKey()));
    }

    static Badge of(Claim claim) {
        return new Badge(claim == Claim.MET ? Tone.GOOD : Tone.BAD, I18NProvider.translate(claim.textKey()));
    }

    static Badge of(Optional<Statement> statement) {
        return statement
                .map(stated -> of(stated.claim()))
                .orElseGet(() -> new Badge(Tone.NEUTRAL, I18NProvider.translate("casefile.claim.none")));
    }

    private static Tone tone(CaseState state) {
        return switch (state) {
            case SELF_ASSESSMENT, SIGNING, CITY_REVIEW, PROVINCE_EVALUATION, PUBLIC_NOTICE, NATIONAL_ACCEPTANCE ->
                Tone.INFO;
            case CITY_PENDING, PROVINCE_PENDING, NATION_PENDING, RETURNED -> Tone.WARNING;
            case ACCEPTED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case TERMINATED, NOT_APPLYING -> Tone.NEUTRAL;
        };
    }
}
