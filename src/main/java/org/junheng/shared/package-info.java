/**
 * Value types that three or more modules need: stages, region codes, actors, digests. No Spring, no SQL.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junheng.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
