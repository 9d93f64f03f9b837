package org.junheng.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.assessment.CountyAssessment;
import org.junheng.assessment.ItemVerdict;
import org.junheng.assessment.UnitVerdict;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Rounds;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.certification.CaseResults;
import org.junheng.certification.CountyRequest;
import org.junheng.certification.CountyRequests;
import org.junheng.certification.Signatures;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.Role;
import org.junheng.shared.Stage;
import org.junheng.standard.Edition;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.stereotype.Component;

/** What the county's papers have in common: the tables of what was calculated and stated, always in the same order. */
@Component
class CountyFindings {

    private final CaseResults results;
    private final Statements statements;
    private final Signatures signatures;
    private final CountyRequests requests;
    private final Editions editions;
    private final Rounds rounds;
    private final Shown shown;

    CountyFindings(
            CaseResults results,
            Statements statements,
            Signatures signatures,
            CountyRequests requests,
            Editions editions,
            Rounds rounds,
            Shown shown) {
        this.results = results;
        this.statements = statements;
        this.signatures = signatures;
        this.requests = requests;
        this.editions = editions;
        this.rounds = rounds;
        this.shown = shown;
    }

    /** A county's papers are its own until it has signed them and handed them up. */
    static boolean isHandedUp(Casefile casefile) {
        return casefile.sealed() != null && casefile.state() != CaseState.SIGNING;
    }

    /** Whether the actor works for the county itself. */
    static boolean isOwn(Ask ask) {
        return ask.actor().grants().stream()
                .anyMatch(grant -> grant.region().equals(ask.casefile().county()) && isOfCounty(grant.role()));
    }

    static boolean mayRead(Ask ask) {
        return isOwn(ask) || isHandedUp(ask.casefile());
    }

    private static boolean isOfCounty(Role role) {
        return switch (role) {
            case COUNTY_EDITOR, COUNTY_DIRECTOR, COUNTY_LEADER, COUNTY_DEPARTMENT -> true;
            default -> false;
        };
    }

    /** The county's editor in whose eyes its papers are made, so that they are the same whoever asks for them. */
    static Actor county(Ask ask) {
        var grant = new Grant(Role.COUNTY_EDITOR, ask.casefile().county(), null);
        return new Actor("system:paper", "paper", Set.of(grant));
    }

    Edition edition(Ask ask) {
        return editions.get(ask.casefile().edition());
    }

    Optional<CountyAssessment> assessment(Ask ask) {
        return results.of(county(ask), ask.id());
    }

    /** The request that the case was handed up with; none while it is the county's own. */
    Optional<CountyRequest> request(Ask ask) {
        return isHandedUp(ask.casefile()) ? requests.latest(ask.id()) : Optional.empty();
    }

    String date(Ask ask) {
        return shown.dayOrFree(request(ask).flatMap(request -> Optional.ofNullable(request.date())));
    }

    List<Map<String, String>> stages(CountyAssessment assessment) {
        var rows = new ArrayList<Map<String, String>>();
        for (var count : UnitCount.of(assessment)) {
            rows.add(Map.of(
                    "stage", stage(count.stage()),
                    "units", Integer.toString(count.all()),
                    "complying", Integer.toString(count.passed()),
                    "failed", Integer.toString(count.failed()),
                    "open", Integer.toString(count.open()),
                    "verdict", verdict(count)));
        }
        return rows;
    }

    private String verdict(UnitCount count) {
        var verdict = count.failed() > 0 ? "NOT_MET" : count.open() > 0 || count.all() == 0 ? "UNDETERMINED" : "MET";
        return shown.word("assessment.verdict." + verdict);
    }

    List<Map<String, String>> coefficients(CountyAssessment assessment, Edition edition) {
        return assessment.stages().stream()
                .flatMap(stage -> stage.coefficients().stream())
                .map(one -> Map.of(
                        "stage", stage(one.stage()),
                        "item", one.item(),
                        "title", edition.item(one.item()).title(),
                        "mean", shown.mean(one),
                        "value", shown.value(one),
                        "limit", one.limit().toPlainString(),
                        "verdict", shown.verdict(one.verdict())))
                .toList();
    }

    /** The units in the order of the statistics, those of one stage or of all. */
    List<Map<String, String>> units(CountyAssessment assessment, Optional<Stage> stage) {
        return assessment.units().stream()
                .filter(unit -> stage.isEmpty() || stage.get() == unit.unit().stage())
                .map(unit -> unit(unit, stage.isEmpty()))
                .toList();
    }

    private Map<String, String> unit(UnitVerdict verdict, boolean all) {
        var unit = verdict.unit();
        var pupils = unit.pupils();
        var cells = new HashMap<String, String>();
        cells.put("code", unit.school().value());
        cells.put("name", unit.name());
        if (all) {
            cells.put("stage", stage(unit.stage()));
        }
        cells.put("pupils", pupils == null ? shown.missing() : pupils.toString());
        verdict.items().forEach(item -> cells.put(item.item(), shown.value(item)));
        cells.put("verdict", shown.word("assessment.unit.verdict." + verdict.name()));
        return cells;
    }

    /** The items that the county states, each with what is stated and what is computed. */
    List<Map<String, String>> items(Ask ask) {
        var edition = edition(ask);
        var computed = assessment(ask).map(CountyAssessment::items).orElse(List.of()).stream()
                .collect(Collectors.toMap(ItemVerdict::item, Function.identity()));
        return statements.of(ask.id()).stream()
                .filter(one -> one.item().stated())
                .map(one -> item(
                        one,
                        edition,
                        Optional.ofNullable(computed.get(one.item().code()))))
                .toList();
    }

    /** All items but the resource items: those that the county states, and those that others survey or monitor, in the standard's order. */
    List<Map<String, String>> allItems(Ask ask) {
        var stated = items(ask).stream().collect(Collectors.toMap(row -> row.get("item"), Function.identity()));
        var edition = edition(ask);
        return edition.items().stream()
                .filter(item -> item.area() != Item.Area.RESOURCE)
                .map(item -> stated.getOrDefault(item.code(), ofOthers(item, edition)))
                .toList();
    }

    /** An item that the county does not judge itself: whoever does says so elsewhere. */
    private Map<String, String> ofOthers(Item item, Edition edition) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("item", item.code());
        cells.put("title", item.title());
        cells.put("claim", shown.word("paper.item.others." + item.due()));
        cells.put("value", Shown.orDash(null));
        cells.put("explanation", shown.word("paper.item.others." + item.due() + ".why"));
        cells.put("departments", departments(item, edition));
        cells.put("computed", Shown.orDash(null));
        return cells;
    }

    private Map<String, String> item(Statements.Stated one, Edition edition, Optional<ItemVerdict> computed) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("item", one.item().code());
        cells.put("title", one.item().title());
        cells.put(
                "claim",
                one.statement().map(said -> shown.word(said.claim().textKey())).orElseGet(shown::unsaid));
        cells.put("value", Shown.orDash(one.statement().map(Statement::value).orElse(null)));
        cells.put("explanation", one.statement().map(Statement::explanation).orElseGet(shown::unsaid));
        cells.put("departments", departments(one.item(), edition));
        cells.put(
                "computed",
                computed.map(ItemVerdict::verdict).map(shown::verdict).orElseGet(shown::missing));
        return cells;
    }

    String departments(Item item, Edition edition) {
        return item.departments().stream()
                .map(code -> edition.department(code).name())
                .collect(Collectors.joining(shown.word("paper.and")));
    }

    List<Map<String, String>> signatures(Ask ask) {
        var round = rounds.get(ask.casefile().round());
        return signatures.valid(ask.id()).stream()
                .map(kept -> Map.of(
                        "step",
                                round.label(kept.value().step())
                                        .orElse(kept.value().step()),
                        "by", kept.byName(),
                        "opinion", Shown.orDash(kept.value().opinion()),
                        "at", shown.day(kept.at())))
                .toList();
    }

    String stage(Stage stage) {
        return shown.word("standard.stage." + stage);
    }

    /** What the county itself concludes: resources as calculated, every item it states as stated; what is missing leaves it open. */
    String overall(Ask ask) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(assessment(ask).map(CountyAssessment::resource).orElse(Verdict.UNDETERMINED));
        for (var one : statements.of(ask.id())) {
            if (one.item().stated()) {
                verdicts.add(one.statement().map(said -> verdict(said.claim())).orElse(Verdict.UNDETERMINED));
            }
        }
        return shown.verdict(Verdict.all(verdicts));
    }

    private static Verdict verdict(Claim claim) {
        return switch (claim) {
            case MET -> Verdict.MET;
            case NOT_MET -> Verdict.NOT_MET;
        };
    }

    String resource(Ask ask) {
        return shown.verdict(assessment(ask).map(CountyAssessment::resource).orElse(Verdict.UNDETERMINED));
    }
}
