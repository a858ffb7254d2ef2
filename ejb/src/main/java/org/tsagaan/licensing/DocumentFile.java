package org.tsagaan.licensing;

import java.nio.file.Path;

/**
 * A document with where its bytes are.
 *
 * @param path of the file in the configured storage
 */
public record DocumentFile(ApplicationDocument document, Path path) {}
