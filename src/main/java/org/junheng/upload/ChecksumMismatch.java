package org.junheng.upload;

/** A part of a file changed on its way; nothing of it is kept. */
final class ChecksumMismatch extends RuntimeException {}
