package org.junheng.survey;

import java.util.Arrays;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The surveys of social recognition (社会认可度, S1): recorded by the province or the nation, never by the county. */
@Service
public class Surveys {

    private final Casefiles casefiles;
    private final Regions regions;
    private final SurveyRepository repository;

    Surveys(Casefiles casefiles, Regions regions, SurveyRepository repository) {
        this.casefiles = casefiles;
        this.regions = regions;
        this.repository = repository;
    }

    /**
     * Keeps a result; it supersedes the earlier one of its source.
     *
     * @throws Refusal if the actor may not see the case, or does not act for the level that takes this survey
     */
    @Transactional
    public void record(Actor actor, CaseId id, SurveyResult result) {
        var casefile = casefiles.get(actor, id);
        if (!mayRecord(actor, regions.provinceOf(casefile.county()), result.source())) {
            throw Refusal.forbidden("survey.notYours");
        }
        repository.add(actor, id, result);
    }

    /** The latest result of every source that has one, judged by the rule of the case's round. */
    public List<SourceVerdict> verdicts(CaseId id) {
        var rule = repository.rule(casefiles.get(id).round());
        return Arrays.stream(Source.values())
                .flatMap(source -> repository.latest(id, source).stream())
                .map(rule::judge)
                .toList();
    }

    /** The verdict over all sources: each that was taken has to reach the limit, and one has to be taken. */
    public Verdict verdict(CaseId id) {
        var verdicts = verdicts(id).stream().map(SourceVerdict::verdict).toList();
        if (verdicts.contains(Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return verdicts.isEmpty() || verdicts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.MET;
    }

    private static boolean mayRecord(Actor actor, RegionCode province, Source source) {
        return switch (source) {
            case PROVINCIAL -> actor.has(Role.PROVINCE_OFFICER, province);
            case NATIONAL -> actor.has(Role.NATION_OFFICER);
            case ON_SITE -> actor.has(Role.PROVINCE_OFFICER, province) || actor.has(Role.NATION_OFFICER);
        };
    }
}
