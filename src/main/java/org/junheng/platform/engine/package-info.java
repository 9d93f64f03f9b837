/** The only door to the process engine: guarded commands, inbox projection, deadlines. */
@NamedInterface("engine")
@NullMarked
package org.junheng.platform.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
