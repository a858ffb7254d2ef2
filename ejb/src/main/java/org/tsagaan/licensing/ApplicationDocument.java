package org.tsagaan.licensing;

import java.time.Instant;

/**
 * A paper or photograph of an application.
 *
 * @param fileName as the applicant named it
 * @param bytes its size as stored
 */
public record ApplicationDocument(
        long id,
        DocumentKind kind,
        String fileName,
        String mediaType,
        int bytes,
        Instant addedAt) {}
