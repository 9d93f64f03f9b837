package org.junheng.certification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.assessment.Given;
import org.junheng.assessment.Verdict;
import org.junheng.attainment.Attainment;
import org.junheng.attainment.Attainments;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.schooldata.Message;
import org.junheng.schooldata.Rational;
import org.junheng.shared.Actor;
import org.junheng.standard.Edition;
import org.junheng.standard.Item;
import org.junheng.survey.GroupResult;
import org.junheng.survey.Source;
import org.junheng.survey.SurveyResult;
import org.junheng.survey.SurveyVerdict;
import org.junheng.survey.Surveys;
import org.springframework.stereotype.Component;

/** What a case says of the items that figures alone do not decide: the county's statements, the surveys, the monitoring. */
@Component
class GivenItems {

    private static final int DECIMALS = 15;

    private final Statements statements;
    private final Surveys surveys;
    private final Attainments attainments;

    GivenItems(Statements statements, Surveys surveys, Attainments attainments) {
        this.statements = statements;
        this.surveys = surveys;
        this.attainments = attainments;
    }

    /** As far as the actor may see it: what is surveyed and monitored is not the county's to know before its end. */
    List<Given> of(Actor actor, CaseId id, Edition edition) {
        var given = new ArrayList<Given>();
        for (var stated : statements.of(actor, id)) {
            stated.statement().map(GivenItems::given).ifPresent(given::add);
        }
        edition.items().stream()
                .filter(item -> item.kind() == Item.Kind.SURVEY)
                .findFirst()
                .map(item -> given(item, surveys.verdict(actor, id, EnumSet.of(Source.PROVINCIAL))))
                .ifPresent(survey -> {
                    given.removeIf(one -> one.item().equals(survey.item()));
                    given.add(survey);
                });
        attainments.latest(actor, id).map(GivenItems::given).ifPresent(given::add);
        return given;
    }

    private static Given given(Statement statement) {
        var words = Message.of(
                "certification.computed.stated." + statement.claim(), statement.byName(), statement.explanation());
        var verdict = statement.claim() == Claim.MET ? Verdict.MET : Verdict.NOT_MET;
        return new Given(statement.item(), verdict, statement.value(), List.of(words));
    }

    private static Given given(Attainment attainment) {
        var words = new ArrayList<Message>();
        words.add(Message.of(
                "certification.computed.monitored",
                attainment.report().year(),
                attainment.report().report()));
        attainment.subjects().forEach(subject -> words.add(subject.sentence()));
        return new Given(attainment.item(), attainment.verdict(), attainment.value(), words);
    }

    /** The share of the valid answers that express satisfaction, over all groups; a dash where there are none. */
    static String satisfied(SurveyResult result) {
        var valid = result.groups().stream().mapToLong(GroupResult::valid).sum();
        var satisfied =
                result.groups().stream().mapToLong(GroupResult::satisfied).sum();
        return valid == 0
                ? "–"
                : Rational.of(satisfied)
                        .over(Rational.of(valid))
                        .rounded(DECIMALS)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static Given given(Item item, SurveyVerdict survey) {
        var words = new ArrayList<Message>();
        survey.sources().forEach(source -> words.add(new Message(source.key(), source.arguments())));
        survey.missing().forEach(source -> words.add(Message.of("certification.computed.survey.missing." + source)));
        var value = survey.sources().stream()
                .map(source -> satisfied(source.result()))
                .collect(Collectors.joining(" / "));
        return new Given(
                item.code(),
                switch (survey.verdict()) {
                    case MET -> Verdict.MET;
                    case NOT_MET -> Verdict.NOT_MET;
                    case UNDETERMINED -> Verdict.UNDETERMINED;
                },
                value.isEmpty() ? null : value,
                words);
    }
}
