package org.junheng.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.dossier.DossierFile;
import org.junheng.dossier.DossierPart;
import org.junheng.dossier.HandOver;
import org.junheng.papertemplate.Printed;
import org.junheng.papertemplate.Printed.Form;
import org.junheng.platform.text.ChineseTexts;
import org.junheng.shared.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The papers that belong to a hand-over, as pages and as the file they were made from. */
@Component
@Order(40)
class PapersPart implements DossierPart {

    private final Papers papers;
    private final ChineseTexts words;

    PapersPart(Papers papers, ChineseTexts words) {
        this.papers = papers;
        this.words = words;
    }

    @Override
    public List<DossierFile> of(Actor actor, CaseId id, HandOver handOver) {
        var folder = words.get("paper.folder");
        return papers.handedOver(actor, id, step(handOver)).stream()
                .flatMap(paper -> files(folder, paper))
                .toList();
    }

    private static Stream<DossierFile> files(String folder, Printed paper) {
        return Arrays.stream(Form.values())
                .map(form -> new DossierFile(folder + "/" + paper.fileName(form), paper.content(form)));
    }

    private static Step step(HandOver handOver) {
        return switch (handOver) {
            case COUNTY -> Step.COUNTY;
            case CITY -> Step.CITY;
            case PROVINCE -> Step.PROVINCE;
        };
    }
}
