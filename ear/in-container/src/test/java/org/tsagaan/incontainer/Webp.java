package org.tsagaan.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a lossy WebP says of itself: the market only writes them, and has no decoder. */
public final class Webp {

    private Webp() {}

    /** Pixels from left to right. */
    public static int across(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 8, 8, StandardCharsets.ISO_8859_1)).isEqualTo("WEBPVP8 ");
        return (bytes[26] & 0xFF) | ((bytes[27] & 0x3F) << 8);
    }
}
