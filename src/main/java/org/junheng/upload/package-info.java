/**
 * Large files over poor lines: resumable uploads by the tus protocol (1.0.0 with creation, expiration, checksum and
 * termination). What has arrived survives dropped connections, reloads and restarts; a file is handed over whole.
 *
 * <p>Not here: what becomes of a file. Whoever wants files declares an {@link org.junheng.upload.UploadTarget}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform::files", "platform::text", "platform::web"})
@NullMarked
package org.junheng.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
