@NullMarked
package org.junheng.typeset;

import org.jspecify.annotations.NullMarked;
