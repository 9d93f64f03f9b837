/** Files on their way: streams that count, folders that a killed application leaves behind, who may see files. */
@NamedInterface("files")
@NullMarked
package org.junheng.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
