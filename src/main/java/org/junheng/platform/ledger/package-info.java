/** One append-only ledger (操作日志) of whatever somebody may have to prove, chained by hash. */
@NamedInterface("ledger")
@NullMarked
package org.junheng.platform.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
