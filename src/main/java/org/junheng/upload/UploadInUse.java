package org.junheng.upload;

/** Another request is just adding to the same upload. */
final class UploadInUse extends RuntimeException {}
