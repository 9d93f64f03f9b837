package org.junheng.paper;

import org.junheng.casefile.Casefile;
import org.junheng.casefile.Rounds;
import org.junheng.papertemplate.Sheaf;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.region.Region;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;
import org.junheng.standard.Editions;
import org.springframework.stereotype.Component;

/** The bodies that papers name, and what all papers of a case have in common. */
@Component
class Bodies {

    private static final int SHORT_DIGEST = 16;

    private final Regions regions;
    private final Rounds rounds;
    private final Editions editions;
    private final ChineseTexts words;

    Bodies(Regions regions, Rounds rounds, Editions editions, ChineseTexts words) {
        this.regions = regions;
        this.rounds = rounds;
        this.editions = editions;
        this.words = words;
    }

    String name(RegionCode region) {
        return regions.get(region).name();
    }

    String government(RegionCode region) {
        return words.get("paper.body.government", name(region));
    }

    /** The office that supervises education for the government of a region. */
    String office(RegionCode region) {
        var found = regions.get(region);
        return words.get(
                found.level() == Region.Level.PROVINCE ? "paper.body.office" : "paper.body.cityOffice", found.name());
    }

    RegionCode above(Casefile casefile) {
        return regions.above(casefile.county());
    }

    RegionCode province(Casefile casefile) {
        return regions.provinceOf(casefile.county());
    }

    /** The office that works at this step. */
    String office(Ask ask) {
        return switch (ask.step()) {
            case CITY -> office(above(ask.casefile()));
            default -> office(province(ask.casefile()));
        };
    }

    void introduce(Casefile casefile, String mark, Sheaf sheaf) {
        var county = casefile.county();
        var edition = editions.get(casefile.edition());
        var sealed = casefile.sealed();
        sheaf.text("county", name(county))
                .text("path", regions.pathName(county))
                .text("government", government(county))
                .text("bureau", words.get("paper.body.bureau", name(county)))
                .text("above", name(above(casefile)))
                .text("aboveGovernment", government(above(casefile)))
                .text("aboveOffice", office(above(casefile)))
                .text("province", name(province(casefile)))
                .text("provinceOffice", office(province(casefile)))
                .text("round", rounds.get(casefile.round()).name())
                .text("year", rounds.get(casefile.round()).schoolYear().toString())
                .text("standard", edition.title())
                .text("basis", edition.source())
                .text("mark", mark)
                .text("date", words.get("paper.date.free"))
                .text("digest", sealed == null ? "" : sealed.value().substring(0, SHORT_DIGEST));
    }
}
