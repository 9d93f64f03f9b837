/** What pages show of certificates. */
@NullMarked
package org.junheng.certificate.ui;

import org.jspecify.annotations.NullMarked;
