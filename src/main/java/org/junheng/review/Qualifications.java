package org.junheng.review;

import java.util.Arrays;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RecordKind;
import org.junheng.casefile.Records;
import org.junheng.casefile.StepRecord;
import org.junheng.review.Qualification.Finding;
import org.junheng.review.Qualification.Point;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The examinations of the counties' qualification (资格审查) by the province. */
@Service
public class Qualifications {

    private static final RecordKind<Qualification> KIND = new RecordKind<>("review.qualification", Qualification.class);

    private final Records records;
    private final Casefiles casefiles;
    private final ReviewRights rights;

    Qualifications(Records records, Casefiles casefiles, ReviewRights rights) {
        this.records = records;
        this.casefiles = casefiles;
        this.rights = rights;
    }

    /**
     * Keeps that a county is qualified.
     *
     * @throws Refusal if the actor may not, or a point is not fulfilled or was not looked at
     */
    @Transactional
    public void pass(Actor actor, CaseId id, Qualification qualification) {
        keep(actor, id, qualification);
        if (unfulfilled(qualification)) {
            throw Refusal.invalid("review.qualification.not-all");
        }
    }

    /**
     * Keeps that a county is not qualified.
     *
     * @throws Refusal if the actor may not, every point is fulfilled, or one was not looked at
     */
    @Transactional
    public void fail(Actor actor, CaseId id, Qualification qualification) {
        keep(actor, id, qualification);
        if (!unfulfilled(qualification)) {
            throw Refusal.invalid("review.qualification.all");
        }
    }

    /**
     * The examination, if there was one.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public Optional<StepRecord<Qualification>> of(Actor actor, CaseId id) {
        return records.latest(casefiles.get(actor, id).id(), KIND);
    }

    private void keep(Actor actor, CaseId id, Qualification qualification) {
        rights.requireJudge(actor, casefiles.get(actor, id), Level.PROVINCE);
        if (Arrays.stream(Point.values())
                .anyMatch(point -> qualification.of(point).isEmpty())) {
            throw Refusal.invalid("review.qualification.open");
        }
        records.put(id, KIND, qualification, actor);
    }

    private static boolean unfulfilled(Qualification qualification) {
        return Arrays.stream(Point.values())
                .flatMap(point -> qualification.of(point).stream())
                .map(Finding::fulfilled)
                .anyMatch(Boolean.FALSE::equals);
    }
}
