/** A PostgreSQL of our own where no other is configured, and turns for several applications on one. */
@NamedInterface("database")
@NullMarked
package org.junheng.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
