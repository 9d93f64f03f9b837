/**
 * Keeps content under its own digest, on disk or in an S3-compatible store. Knows no domain. Start reading at
 * {@link org.junheng.contentstore.ContentStore}.
 *
 * <p>Not here: what may be kept and who may read it ({@code evidence}).
 */
@ApplicationModule(allowedDependencies = {"shared", "platform::files"})
@NullMarked
package org.junheng.contentstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
