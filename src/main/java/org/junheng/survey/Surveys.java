package org.junheng.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The surveys of social recognition (社会认可度, S1): recorded by the province or the nation, never by the county. */
@Service
public class Surveys {

    private final Casefiles casefiles;
    private final CaseLog log;
    private final Regions regions;
    private final SurveyRepository repository;
    private final Clock clock;

    Surveys(Casefiles casefiles, CaseLog log, Regions regions, SurveyRepository repository, Clock clock) {
        this.casefiles = casefiles;
        this.log = log;
        this.regions = regions;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Keeps a result; it supersedes the earlier one of its source. One whose sample is too small is kept as well, and
     * the log says that it does not count: refused, it would only be made to fit.
     *
     * @throws Refusal if the actor may not see the case, does not act for the level that takes this survey, the case has
     *     ended, or what was entered is incomplete or cannot be
     */
    @Transactional
    public SurveyResult record(Actor actor, CaseId id, SurveyRecord entered) {
        var casefile = casefiles.get(actor, id);
        var source = SurveyChecks.source(entered);
        if (!sources(actor, casefile).contains(source)) {
            throw Refusal.forbidden("survey.not-yours");
        }
        if (casefiles.lock(id).state().isEnd()) {
            throw Refusal.conflict("casefile.ended");
        }
        var rule = repository.rule(casefile.round(), source);
        var result = SurveyChecks.result(entered, rule, LocalDate.now(clock));
        repository.add(actor, id, result, clock.instant());
        var counts = rule.shortfall(result.counts()).isEmpty();
        log.note(actor, id, (counts ? "survey.log." : "survey.log.insufficient.") + source, "S1", "", null);
        return result;
    }

    /**
     * The sources for which the actor may record a result of this case, with the rule of the case's round; empty for the
     * people of counties and cities.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Map<Source, SurveyRule> recordable(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        var rules = new EnumMap<Source, SurveyRule>(Source.class);
        sources(actor, casefile).forEach(source -> rules.put(source, repository.rule(casefile.round(), source)));
        return rules;
    }

    /**
     * The latest result of every source that this actor may see, judged. A source's results are seen by those above the
     * county who evaluate with them, the nation's by the nation alone; by everybody who sees the case once it has ended.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<SourceVerdict> results(Actor actor, CaseId id) {
        var casefile = casefiles.get(actor, id);
        return judged(casefile).stream()
                .filter(judged -> maySee(actor, casefile, judged.result().source()))
                .toList();
    }

    /** The surveys recorded last by these sources, for the system. */
    public List<SurveyResult> found(CaseId id, Set<Source> sources) {
        return repository.latest(id).stream()
                .filter(result -> sources.contains(result.source()))
                .sorted(Comparator.comparing(SurveyResult::source))
                .toList();
    }

    /** What all recorded surveys come to, for the system, where these sources are due. */
    public SurveyVerdict verdict(CaseId id, Set<Source> due) {
        return SurveyVerdict.of(judged(casefiles.get(id)), due);
    }

    /**
     * What the surveys come to that this actor may see, where these sources are due.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public SurveyVerdict verdict(Actor actor, CaseId id, Set<Source> due) {
        return SurveyVerdict.of(results(actor, id), due);
    }

    private List<SourceVerdict> judged(Casefile casefile) {
        return repository.latest(casefile.id()).stream()
                .map(result ->
                        repository.rule(casefile.round(), result.source()).judge(result))
                .toList();
    }

    private Set<Source> sources(Actor actor, Casefile casefile) {
        var sources = EnumSet.noneOf(Source.class);
        if (actor.has(Role.PROVINCE_OFFICER, regions.provinceOf(casefile.county()))) {
            sources.add(Source.PROVINCIAL);
            sources.add(Source.ON_SITE);
        }
        if (actor.has(Role.NATION_OFFICER)) {
            sources.add(Source.NATIONAL);
            sources.add(Source.ON_SITE);
        }
        return sources;
    }

    private static boolean maySee(Actor actor, Casefile casefile, Source source) {
        if (casefile.state().isEnd() || actor.has(Role.NATION_OFFICER) || actor.has(Role.NATION_LEADER)) {
            return true;
        }
        return source != Source.NATIONAL
                && (actor.has(Role.PROVINCE_OFFICER) || actor.has(Role.PROVINCE_LEADER) || actor.has(Role.EXPERT));
    }
}
