package org.junheng.review;

import java.util.Objects;
import java.util.Optional;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.shared.Refusal;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.junheng.standard.Rubric;
import org.springframework.stereotype.Component;

/** The rubrics (评价等级) of a case's graded items: the grade that is given decides whether the item is met. */
@Component
public class Rubrics {

    private final Casefiles casefiles;
    private final Editions editions;

    Rubrics(Casefiles casefiles, Editions editions) {
        this.casefiles = casefiles;
        this.editions = editions;
    }

    /** The rubric of an item; empty if it is not graded. */
    public Optional<Rubric> of(CaseId id, String item) {
        return of(casefiles.get(id), item);
    }

    Optional<Rubric> of(Casefile casefile, String code) {
        return editions.get(casefile.edition()).items().stream()
                .filter(item -> item.code().equals(code))
                .map(Item::rubric)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Checks a draft against the rubric.
     *
     * @throws Refusal if the grade is none of the item, or the judgement is not what it comes to
     */
    void check(Casefile casefile, OpinionDraft draft) {
        var grade = draft.grade();
        if (grade == null) {
            return;
        }
        var rubric = of(casefile, draft.item())
                .filter(found -> found.has(grade))
                .orElseThrow(() -> Refusal.invalid("review.grade.unknown", draft.item(), grade));
        if (draft.judgement() != judgement(rubric, grade)) {
            throw Refusal.invalid("review.grade.contradicts", draft.item(), grade);
        }
    }

    /** What a grade comes to. */
    public static Judgement judgement(Rubric rubric, String grade) {
        return rubric.passes(grade) ? Judgement.MET : Judgement.NOT_MET;
    }
}
