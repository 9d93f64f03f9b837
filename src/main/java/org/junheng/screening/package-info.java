/**
 * What a file hides, looked at before it is taken: archives that grow without end, macros, passwords, a second file in the
 * same bytes, viruses. Nothing is unpacked to disk, and nothing within a file is run.
 *
 * <p>Not here: which types are taken and what becomes of a file that cannot be scanned ({@code evidence}).
 */
@ApplicationModule(allowedDependencies = {"shared", "platform::files"})
@NullMarked
package org.junheng.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
