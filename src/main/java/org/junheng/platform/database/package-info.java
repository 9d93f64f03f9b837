/** A PostgreSQL of our own where no other is configured. */
@NullMarked
package org.junheng.platform.database;

import org.jspecify.annotations.NullMarked;
