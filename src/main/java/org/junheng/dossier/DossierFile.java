package org.junheng.dossier;

/** A file of a dossier, with its path there, whose parts are separated by slashes. */
public final class DossierFile {

    private final String path;
    private final byte[] content;

    /**
     * A file at this path.
     *
     * @throws IllegalArgumentException if nothing can lie there
     */
    public DossierFile(String path, byte[] content) {
        if (!Manifest.isPath(path)) {
            throw new IllegalArgumentException("Not a path within a dossier: " + path);
        }
        this.path = path;
        this.content = content.clone();
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content.clone();
    }
}
