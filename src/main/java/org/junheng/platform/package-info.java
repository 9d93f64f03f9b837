/** Glue that knows no domain: engine, texts, time, pages, web. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.junheng.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
