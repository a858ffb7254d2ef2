package org.tsagaan.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of static files under {@code /assets/}. Each carries the fingerprint of its content, so
 * that a browser may keep it for a year and still sees every change at once.
 */
public final class Assets {
    private static final String ROOT = "/assets/";

    private final Source source;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** Where the files are read from. */
    @FunctionalInterface
    public interface Source {
        /** The content of a path such as {@code /assets/tsagaan.css}, or null if there is none. */
        @Nullable InputStream open(String path);
    }

    /** Assets of a source, usually the servlet context. */
    public Assets(Source source) {
        this.source = source;
    }

    /**
     * The address of a file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String address(String name) {
        return addresses.computeIfAbsent(name, this::fingerprinted);
    }

    private String fingerprinted(String name) {
        var path = ROOT + name;
        try (var content = source.open(path)) {
            if (content == null) {
                throw new IllegalArgumentException("no asset " + path);
            }
            return path + "?v=" + fingerprint(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
