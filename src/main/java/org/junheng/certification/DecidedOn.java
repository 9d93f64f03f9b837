package org.junheng.certification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.DecisionGrounds;
import org.junheng.review.Level;
import org.junheng.review.ReviewGrounds;
import org.junheng.survey.Source;
import org.junheng.survey.Surveys;
import org.springframework.stereotype.Component;

/** What the leaders of city, province and nation decide on: what their own level and those below found. */
@Component
class DecidedOn implements DecisionGrounds {

    private final ReviewGrounds reviews;
    private final Surveys surveys;

    DecidedOn(ReviewGrounds reviews, Surveys surveys) {
        this.reviews = reviews;
        this.surveys = surveys;
    }

    @Override
    public Optional<List<String>> lines(CaseId id, String step) {
        return switch (step) {
            case "userTask_decideRecommendation" ->
                Optional.of(found(id, EnumSet.of(Level.CITY), EnumSet.noneOf(Source.class)));
            case "userTask_decideEvaluation", "userTask_decideAfterObjection" ->
                Optional.of(found(
                        id, EnumSet.of(Level.EXPERT, Level.PROVINCE), EnumSet.of(Source.PROVINCIAL, Source.ON_SITE)));
            case "userTask_decideAcceptance" ->
                Optional.of(found(id, EnumSet.allOf(Level.class), EnumSet.allOf(Source.class)));
            default -> Optional.empty();
        };
    }

    private List<String> found(CaseId id, Set<Level> levels, Set<Source> sources) {
        return Stream.concat(
                        levels.stream().flatMap(level -> reviews.of(id, level).stream()),
                        surveys.found(id, sources).stream().map(result -> result.toString()))
                .toList();
    }
}
