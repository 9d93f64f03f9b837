/**
 * Reading evidence in the page: pages as pictures, text, tables; made by a process of their own with limits, because nobody
 * knows what a file does to the program that reads it. Start reading at {@link org.junheng.reading.Readings}.
 *
 * <p>Not here: what a box holds and who may see it ({@code evidence}).
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform::files",
            "platform::ledger",
            "platform::time",
            "platform::ui",
            "platform::web",
            "region",
            "identity",
            "standard",
            "casefile",
            "contentstore",
            "evidence",
            "request"
        })
@NullMarked
package org.junheng.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
