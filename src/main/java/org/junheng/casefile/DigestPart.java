package org.junheng.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a higher module keeps of a case and wants to be covered by the case's digest, such as its evidence. */
public interface DigestPart {

    /** Names the part; part of the digest. */
    String name();

    /**
     * What the part holds now of each of these cases, one line a thing, in an order that depends on the content alone. Asked
     * for many cases at once, so that a list of cases takes no more statements than one; a case it holds nothing of may be
     * left out.
     */
    Map<CaseId, List<String>> lines(Set<CaseId> ids);

    /**
     * What is never the same again once the {@link #lines} have changed, and may be read faster; no part of the digest, but tells
     * whether one that is kept is still that of the case.
     */
    default Map<CaseId, List<String>> marks(Set<CaseId> ids) {
        return lines(ids);
    }
}
