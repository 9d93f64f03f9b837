package org.junheng.casefile;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junheng.platform.database.Turns;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** The demo's rounds, from {@code casefile/demo-rounds.json}; those already there stay as they are. */
@Component
@Profile("demo")
class DemoRounds {

    DemoRounds(
            RoundRepository repository, JsonMapper json, Clock clock, TransactionOperations transactions, Turns turns)
            throws IOException {
        try (var file = new ClassPathResource("casefile/demo-rounds.json").getInputStream()) {
            var rounds = List.of(json.readValue(file, Round[].class));
            var today = LocalDate.now(clock);
            turns.take(
                    "demo-rounds",
                    () -> transactions.executeWithoutResult(
                            transaction -> rounds.forEach(round -> add(repository, openOn(today, round)))));
        }
    }

    private static void add(RoundRepository repository, Round round) {
        if (repository.find(round.id()).isEmpty()) {
            repository.save(round);
        }
    }

    /** Whenever the demo is started, its round is open, and has been for as long as its cases need. */
    private static Round openOn(LocalDate today, Round round) {
        var earliest = today.minusMonths(9);
        var opens = earliest.isBefore(round.opens()) ? earliest : round.opens();
        var latest = today.withDayOfYear(1).plusYears(2).minusDays(1);
        var closes = latest.isAfter(round.closes()) ? latest : round.closes();
        return new Round(
                round.id(),
                round.name(),
                round.schoolYear(),
                round.fiscalYear(),
                opens,
                closes,
                round.edition(),
                round.queries(),
                round.signOff(),
                round.nationalSteps());
    }
}
