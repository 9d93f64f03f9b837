package org.junheng.standard;

import java.util.List;

/** Where packs come from that are added while the application runs. */
interface PackSource {

    /** No packs at all. */
    PackSource NONE = new PackSource() {
        @Override
        public long version() {
            return 0;
        }

        @Override
        public List<EditionReader.Source> files() {
            return List.of();
        }
    };

    /** Grows with every change of the packs, whoever makes it. */
    long version();

    /** The packs that stand, the first first. */
    List<EditionReader.Source> files();
}
