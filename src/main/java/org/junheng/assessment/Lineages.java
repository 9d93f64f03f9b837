package org.junheng.assessment;

import org.junheng.schooldata.Origins;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.StatisticsId;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.springframework.stereotype.Service;

/** Traces numbers of an assessment back to the cells of the workbook. Whoever asks has decided who may see the answer. */
@Service
public class Lineages {

    private final Statistics statistics;
    private final Origins origins;

    Lineages(Statistics statistics, Origins origins) {
        this.statistics = statistics;
        this.origins = origins;
    }

    /**
     * The lineage of a resource item of a unit.
     *
     * @throws Refusal if there is no such unit or item in these figures
     */
    public Lineage of(StatisticsId figures, Edition edition, SchoolCode code, Stage stage, String item) {
        var content = statistics.get(figures);
        var rules = new ResourceRules(edition).reading();
        var unit = content.units(rules).stream()
                .filter(one -> one.school().equals(code) && one.stage() == stage)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("assessment.lineage.unknownUnit", code.value()));
        var judged = new UnitJudge(edition)
                .judge(unit).items().stream()
                        .filter(one -> one.item().equals(item))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("assessment.lineage.unknownItem", item));
        var school = content.merged().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var formula = new LineageFormula(school, unit, rules, judged, perPupils(edition, item));
        return new Lineage(unit, judged, formula.steps(), origins.of(figures, code, formula.columns()));
    }

    private static int perPupils(Edition edition, String code) {
        Item item = edition.item(code);
        return item.pupilsPerUnit();
    }
}
