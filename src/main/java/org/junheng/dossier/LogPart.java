package org.junheng.dossier;

import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.LogEntry;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The log of the case so far, as far as whoever hands over may see it; each line with the number of its entry in the ledger. */
@Component
@Order(60)
class LogPart implements DossierPart {

    private final CaseLog log;
    private final ChineseTexts words;

    LogPart(CaseLog log, ChineseTexts words) {
        this.log = log;
        this.words = words;
    }

    @Override
    public List<DossierFile> of(Actor actor, CaseId id, HandOver handOver) {
        var heads = words.all("dossier.log.", "entry", "at", "by", "onBehalfOf", "step", "action", "opinion", "digest");
        var rows = log.of(actor, id).stream().map(this::row).toList();
        return List.of(new Table(words.get("dossier.log.heading"), heads, rows).in(words.get("dossier.folder.tables")));
    }

    private List<String> row(LogEntry entry) {
        var onBehalfOf = entry.onBehalfOf();
        var digest = entry.digest();
        return List.of(
                Long.toString(entry.id()),
                words.moment(entry.at()),
                entry.actorName(),
                onBehalfOf == null ? "" : onBehalfOf,
                entry.stepName(),
                words.get(entry.actionKey()),
                entry.opinion(),
                digest == null ? "" : digest.value());
    }
}
