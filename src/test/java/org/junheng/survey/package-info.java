@NullMarked
package org.junheng.survey;

import org.jspecify.annotations.NullMarked;
