/** The sealed dossiers on the page of a case. */
@NullMarked
package org.junheng.dossier.ui;

import org.jspecify.annotations.NullMarked;
