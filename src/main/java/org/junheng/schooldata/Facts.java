package org.junheng.schooldata;

import java.util.Optional;

/** What the condition of a check may ask. A figure that was not reported is empty, and then the condition does not hold. */
interface Facts {

    Optional<Rational> number(String name);

    Optional<String> word(String name);
}
