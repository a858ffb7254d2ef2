package org.tsagaan.web.api;

import org.tsagaan.kernel.Hashes;

/** A file within a body of {@code multipart/form-data}. */
public final class Upload {
    private final String fileName;
    private final byte[] bytes;

    Upload(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes.clone();
    }

    /** As the sender's device calls it; may be empty, and is never believed. */
    public String fileName() {
        return fileName;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** What is the same file: so that a request sent again is known by it. */
    @Override
    public String toString() {
        return fileName + " " + Hashes.sha256Hex(bytes);
    }
}
