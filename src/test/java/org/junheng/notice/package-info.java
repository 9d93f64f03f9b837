@NullMarked
package org.junheng.notice;

import org.jspecify.annotations.NullMarked;
