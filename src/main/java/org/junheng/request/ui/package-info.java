/** The pages of requests for material. */
@NullMarked
package org.junheng.request.ui;

import org.jspecify.annotations.NullMarked;
