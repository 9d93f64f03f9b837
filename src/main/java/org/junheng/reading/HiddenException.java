package org.junheng.reading;

/** A document cannot be shown. */
final class HiddenException extends Exception {

    private final Obstacle obstacle;

    HiddenException(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
