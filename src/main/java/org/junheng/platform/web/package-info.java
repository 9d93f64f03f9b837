/** What every page and call needs: who is acting, how a refusal is answered. */
@NamedInterface("web")
@NullMarked
package org.junheng.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
