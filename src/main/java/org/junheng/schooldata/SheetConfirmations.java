package org.junheng.schooldata;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every school confirms its own sheet (一校一表); the bureau may confirm on a school's behalf, which is recorded (代). A
 * confirmation holds for the content of the row and is void as soon as that changes.
 */
@Service
public class SheetConfirmations {

    private final Statistics statistics;
    private final ConfirmationRepository repository;
    private final StatisticsAccess access;
    private final Clock clock;

    SheetConfirmations(Statistics statistics, ConfirmationRepository repository, StatisticsAccess access, Clock clock) {
        this.statistics = statistics;
        this.repository = repository;
        this.access = access;
        this.clock = clock;
    }

    /** The row of the actor's own school, or of any school for whoever oversees the county. */
    public School sheet(Actor actor, StatisticsId id, SchoolCode school) {
        var content = statistics.get(id);
        if (!access.isOfSchool(actor, content.county(), school)) {
            access.checkReads(actor, content.county());
        }
        return content.school(school).orElseThrow(SheetConfirmations::unknown);
    }

    /**
     * Confirms the sheet of one school.
     *
     * @param head the head of the school, by name
     * @throws Refusal if the actor neither belongs to the school nor is the county's editor
     */
    @Transactional
    public void confirm(Actor actor, StatisticsId id, SchoolCode school, String head) {
        if (head.isBlank()) {
            throw Refusal.invalid("schooldata.confirmation.noHead");
        }
        var content = statistics.get(id);
        var own = access.isOfSchool(actor, content.county(), school);
        if (!own) {
            access.checkWrites(actor, content.county());
        }
        add(actor, content, List.of(school), head.strip(), !own);
    }

    /**
     * Confirms the sheets of schools in their place (代).
     *
     * @throws Refusal if the actor is not the county's editor
     */
    @Transactional
    public void confirmOnBehalf(Actor actor, StatisticsId id, Collection<SchoolCode> schools) {
        var content = statistics.get(id);
        access.checkWrites(actor, content.county());
        add(actor, content, schools, actor.displayName(), true);
    }

    /** The schools whose present row nobody has confirmed, in the order of the workbook; for the application itself. */
    public List<School> unconfirmed(StatisticsId id) {
        var content = statistics.get(id);
        var confirmed =
                confirmations(content).stream().map(SheetConfirmation::school).collect(Collectors.toSet());
        return content.schools().stream()
                .filter(school -> !confirmed.contains(school.code()))
                .toList();
    }

    /** The confirmations that hold for this version; for the application itself. */
    public List<SheetConfirmation> confirmations(StatisticsId id) {
        return confirmations(statistics.get(id));
    }

    private List<SheetConfirmation> confirmations(CountyStatistics content) {
        var rows = content.schools().stream().collect(Collectors.toMap(School::code, School::digest));
        return repository.list(content.county(), content.year()).stream()
                .filter(confirmation -> confirmation.row().equals(rows.get(confirmation.school())))
                .toList();
    }

    private void add(
            Actor actor, CountyStatistics content, Collection<SchoolCode> schools, String head, boolean onBehalf) {
        var confirmations = schools.stream()
                .map(school -> content.school(school).orElseThrow(SheetConfirmations::unknown))
                .map(row -> new SheetConfirmation(
                        row.code(), row.digest(), head, onBehalf, clock.instant(), actor.name(), actor.displayName()))
                .toList();
        repository.add(content.county(), content.year(), confirmations);
    }

    private static Refusal unknown() {
        return Refusal.notFound("schooldata.school.unknown");
    }
}
