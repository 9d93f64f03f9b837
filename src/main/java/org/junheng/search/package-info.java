/**
 * Finding documents by their words (查找材料): names, what is said of them, one's own remarks, and the text inside. Start
 * reading at {@link org.junheng.search.DocumentSearch}.
 *
 * <p>Not here: how text is taken out of a file ({@code reading}), who may know of a case ({@code casefile}).
 */
@ApplicationModule(
        allowedDependencies = {"shared", "platform::ui", "platform::web", "region", "casefile", "evidence", "reading"})
@NullMarked
package org.junheng.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
