package org.junheng.search;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Visibility;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.stereotype.Service;

/**
 * Finds current documents by words that stand anywhere in them, without a dictionary: what holds the words is found, and
 * nothing else. Full or half width, large or small letters and the breaks of lines make no difference. Whoever asks finds
 * only what lies in cases that he may know of; the database looks through nothing else.
 */
@Service
public class DocumentSearch {

    private final SearchRepository repository;
    private final Casefiles casefiles;

    DocumentSearch(SearchRepository repository, Casefiles casefiles) {
        this.repository = repository;
        this.casefiles = casefiles;
    }

    /**
     * Finds by name, title, source and reason, and by one's own remarks.
     *
     * @throws Refusal if nothing or too much is asked for, or the case is not to be known of
     */
    public Hits names(Actor actor, SearchQuery query) {
        var terms = Terms.of(query.words());
        return repository.labels(actor, query, terms, scope(actor, query.within()));
    }

    /**
     * Finds by the text inside.
     *
     * @throws Refusal if nothing or too much is asked for, or the case is not to be known of
     */
    public Hits texts(Actor actor, SearchQuery query) {
        var terms = Terms.of(query.words());
        return repository.pages(actor, query, terms, scope(actor, query.within()));
    }

    /**
     * The current documents of a case whose text cannot be looked through, or not all of it.
     *
     * @throws Refusal if the actor may not know of the case
     */
    public List<Gap> gaps(Actor actor, CaseId id) {
        casefiles.get(actor, id);
        return repository.gaps(id);
    }

    /** Numbers of which each text that the actor may find has one; absent if all have. */
    private int @Nullable [] scope(Actor actor, @Nullable CaseId within) {
        if (within != null) {
            casefiles.get(actor, within);
            return new int[] {Keys.scope(within)};
        }
        var regions = Visibility.regions(actor);
        if (regions.contains(RegionCode.NATION)) {
            return null;
        }
        var visited = actor.has(Role.EXPERT)
                ? casefiles.visitedBy(actor.name()).stream().mapToInt(Keys::scope)
                : IntStream.empty();
        return IntStream.concat(regions.stream().mapToInt(Keys::scope), visited).toArray();
    }
}
