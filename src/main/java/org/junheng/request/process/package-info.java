/** The tasks of a request for material. */
@NullMarked
package org.junheng.request.process;

import org.jspecify.annotations.NullMarked;
