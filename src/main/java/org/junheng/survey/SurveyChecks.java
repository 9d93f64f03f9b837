package org.junheng.survey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Reads what somebody entered, and says what is missing or cannot be. */
final class SurveyChecks {

    private static final int LONGEST = 500;
    private static final int MOST = 100_000_000;

    private SurveyChecks() {}

    static Source source(SurveyRecord entered) {
        if (entered.source() == null) {
            throw Refusal.invalid("survey.missing.source");
        }
        return entered.source();
    }

    static SurveyResult result(SurveyRecord entered, SurveyRule rule, LocalDate today) {
        var began = day(entered.began(), "survey.missing.began");
        var ended = day(entered.ended(), "survey.missing.ended");
        if (began.isAfter(ended)) {
            throw Refusal.invalid("survey.wrong.period", began.toString(), ended.toString());
        }
        if (ended.isAfter(today)) {
            throw Refusal.invalid("survey.wrong.future", ended.toString());
        }
        return new SurveyResult(
                source(entered),
                began,
                ended,
                residents(entered.residents(), rule),
                words(entered.conductedBy(), "survey.missing.conductedBy"),
                words(entered.proof(), "survey.missing.proof"),
                groups(entered.groups()));
    }

    private static LocalDate day(@Nullable LocalDate day, String missing) {
        if (day == null) {
            throw Refusal.invalid(missing);
        }
        return day;
    }

    private static @Nullable Integer residents(@Nullable Integer residents, SurveyRule rule) {
        if (residents == null && rule.needsResidents()) {
            throw Refusal.invalid("survey.missing.residents");
        }
        if (residents != null && (residents < 1 || residents > MOST)) {
            throw Refusal.invalid("survey.wrong.residents", residents.toString());
        }
        return residents;
    }

    private static String words(String text, String missing) {
        if (text.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid("survey.wrong.tooLong", text.substring(0, 20), Integer.toString(LONGEST));
        }
        return text;
    }

    private static List<GroupResult> groups(List<SurveyRecord.Group> entered) {
        if (entered.isEmpty()) {
            throw Refusal.invalid("survey.missing.groups");
        }
        var seen = EnumSet.noneOf(Respondents.class);
        return entered.stream()
                .map(SurveyChecks::group)
                .peek(group -> {
                    if (!seen.add(group.respondents())) {
                        throw Refusal.invalid("survey.wrong.groupTwice", name(group.respondents()));
                    }
                })
                .toList();
    }

    private static GroupResult group(SurveyRecord.Group entered) {
        var respondents = entered.respondents();
        if (respondents == null) {
            throw Refusal.invalid("survey.missing.respondents");
        }
        var distributed = count(entered.distributed(), respondents);
        var returned = count(entered.returned(), respondents);
        var valid = count(entered.valid(), respondents);
        var satisfied = count(entered.satisfied(), respondents);
        requireOrder(respondents, "survey.wrong.returned", returned, distributed);
        requireOrder(respondents, "survey.wrong.valid", valid, returned);
        requireOrder(respondents, "survey.wrong.satisfied", satisfied, valid);
        return new GroupResult(respondents, distributed, returned, valid, satisfied);
    }

    private static int count(@Nullable Integer count, Respondents respondents) {
        if (count == null) {
            throw Refusal.invalid("survey.missing.count", name(respondents));
        }
        if (count < 0 || count > MOST) {
            throw Refusal.invalid("survey.wrong.count", name(respondents), count.toString());
        }
        return count;
    }

    private static void requireOrder(Respondents respondents, String key, int part, int whole) {
        if (part > whole) {
            throw Refusal.invalid(key, name(respondents), Integer.toString(part), Integer.toString(whole));
        }
    }

    /** Named in the language of whoever reads the refusal. */
    private static MessageSourceResolvable name(Respondents respondents) {
        return new DefaultMessageSourceResolvable(respondents.textKey());
    }
}
