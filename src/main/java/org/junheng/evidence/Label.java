package org.junheng.evidence;

/**
 * What comes with a file.
 *
 * @param path its name with the folders around it, which say what nobody else does of a new document
 * @param said by whoever sends it
 */
record Label(String path, DescriptionRequest said) {}
