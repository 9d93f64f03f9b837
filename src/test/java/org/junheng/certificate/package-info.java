@NullMarked
package org.junheng.certificate;

import org.jspecify.annotations.NullMarked;
