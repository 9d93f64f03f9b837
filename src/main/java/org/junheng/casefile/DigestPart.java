package org.junheng.casefile;

import java.util.List;

/** What a higher module keeps of a case and wants to be covered by the case's digest, such as its evidence. */
public interface DigestPart {

    /** Names the part; part of the digest. */
    String name();

    /** What the part holds now, one line a thing, in an order that depends on the content alone. */
    List<String> lines(CaseId id);
}
