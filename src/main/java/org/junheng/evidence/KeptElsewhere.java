package org.junheng.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.shared.Digest;

/** What modules keep besides documents, for the scrub of the content store; one bean for each kind. */
public interface KeptElsewhere {

    /** All contents; one may come twice. */
    Stream<KeptContent> contents();

    /** For people: what each of these contents belongs to, as far as it does. */
    Map<Digest, List<String>> owners(Set<Digest> contents);
}
